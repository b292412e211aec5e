import { HccError } from './hcc-error.ts';

/**
 * The key and the Center do not belong together: a test key at a live Center, or a live key at a sandbox. The Center says
 * which it is with its first answer (`HCC-Mode`); from then on this client sends nothing.
 */
export class WrongModeError extends HccError {
  override readonly name = 'WrongModeError';

  constructor(keyMode: string, centerMode: string) {
    super(`A ${keyMode} key for a ${centerMode} Center: one of \`key\` and \`baseUrl\` is another's.`);
  }
}
