/** A key opens Centers of its own mode alone: what was tried out must not be filed, and what is filed must not be lost. */
import type { SendCall } from './call.ts';

const modeOf: Readonly<Record<string, string>> = { sandbox: 'test', live: 'live' };

/**
 * The same carrier for the owner of `key`. The Center names its mode in each answer (`HCC-Mode`) rather than in one of its
 * own, so that no call waits for another; one that never says it is left alone. Once it is another's, calls throw a
 * TypeError and nothing is sent any more.
 */
export function holdMode(key: string, send: SendCall): SendCall {
  const keyMode = key.slice(3, 7);
  let centerMode = keyMode;
  const check = (): void => {
    if (centerMode !== keyMode) throw new TypeError(`A ${keyMode} key does not open a ${centerMode} Center.`);
  };
  return async (settings, ...call) => {
    check();
    const fetch = async (request: Request): Promise<Response> => {
      const response = await settings.fetch(request);
      centerMode = modeOf[response.headers.get('hcc-mode') ?? ''] ?? centerMode;
      return response;
    };
    const answer = send({ ...settings, fetch }, ...call);
    // Whatever it says: an answer of another mode is not the one that was asked for.
    await answer.catch(() => {});
    check();
    return answer as never;
  };
}
