import type { CheckedAnswer } from '../options.ts';
import type { SendCall } from './call.ts';

/** The same carrier, with each answer looked at before the call gets it. */
export const checkAnswers =
  (check: (answer: CheckedAnswer) => void, send: SendCall): SendCall =>
  async (settings, method, path, input, options) => {
    const answer = await send(settings, method, path, input, options);
    check({ method, path, data: answer.data });
    return answer as never;
  };
