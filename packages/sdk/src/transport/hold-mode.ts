/** A key opens Centers of its own mode alone: what was tried out must not be filed, and what is filed must not be lost. */
import { WrongModeError } from '../errors/wrong-mode-error.ts';
import type { SendCall } from './call.ts';
import type { Settings } from './check-options.ts';

const modeOf: Readonly<Record<string, string>> = { sandbox: 'test', live: 'live' };

/**
 * The same carrier for the owner of `key`. The Center names its mode in each answer rather than in one of its own, so that
 * no call waits for another; one that never says it is left alone.
 */
export function holdMode(key: string, send: SendCall): SendCall {
  const keyMode = key.split('_')[1] ?? '';
  let centerMode: string | undefined;
  const check = (): void => {
    if (centerMode !== undefined && centerMode !== keyMode) throw new WrongModeError(keyMode, centerMode);
  };
  const hear = ({ fetch, ...settings }: Settings): Settings => ({
    ...settings,
    async fetch(request) {
      const response = await fetch(request);
      centerMode = modeOf[response.headers.get('hcc-mode') ?? ''] ?? centerMode;
      return response;
    },
  });
  return async (settings, ...call) => {
    check();
    try {
      const answer = await send(hear(settings), ...call);
      check();
      return answer as never;
    } catch (error) {
      check();
      throw error;
    }
  };
}
