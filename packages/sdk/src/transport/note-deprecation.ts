import type { LoggedAttempt } from '../options.ts';
import type { SendCall } from './call.ts';

/**
 * The same carrier, whose logger hears once of each operation that is on its way out (RFC 9745, RFC 8594). For the whole
 * client: a page that counts its kilobytes carries nothing of it.
 */
export function noteDeprecation(send: SendCall): SendCall {
  const told = new Set<string>();
  return (settings, method, path, ...call) => {
    const { logger } = settings;
    if (!logger) return send(settings, method, path, ...call);
    let news: Pick<LoggedAttempt, 'deprecation' | 'sunset'> | undefined;
    const fetch = async (request: Request): Promise<Response> => {
      const response = await settings.fetch(request);
      const deprecation = response.headers.get('deprecation');
      const operation = `${method} ${path}`;
      if (deprecation !== null && !told.has(operation)) {
        told.add(operation);
        news = { deprecation, sunset: response.headers.get('sunset') };
      }
      return response;
    };
    const tell = (attempt: LoggedAttempt): void => {
      logger({ ...attempt, ...news });
      news = undefined;
    };
    return send({ ...settings, fetch, logger: tell }, method, path, ...call);
  };
}
