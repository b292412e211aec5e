import pino from 'pino';
import type { Log } from '../ports.ts';
import type { Settings } from './settings.ts';

/** One JSON line an entry, on standard error. Whatever might be a secret by its name is cut, should it ever get here. */
export const createLog = (level: Settings['log']): Log =>
  pino(
    {
      level,
      base: null,
      redact: { paths: ['token', 'secret', 'authorization', 'cookie', '*.token', '*.secret'], censor: '[cut]' },
    },
    pino.destination({ fd: 2, sync: true }),
  );
