import { HccError } from '../errors/hcc-error.ts';

/**
 * What every call returns: a promise of the data, which can also be asked for the answer around it, or for an error
 * that is returned instead of thrown.
 *
 *     const dossier = await client.dossiers.get(id);
 *     const { data, etag } = await client.dossiers.get(id).withResponse();
 *     const { data, error } = await client.dossiers.get(id).result();
 *
 * The call is on its way already; asking for the answer sends nothing again.
 */
export interface ApiPromise<T> extends Promise<T> {
  /** The data and the answer around it. Rejects as the call itself does. */
  withResponse(): Promise<Answer<T>>;
  /**
   * Never rejects for what the Center, the line or the contract did: `error` tells it, and TypeScript knows that `data`
   * is there when `error` is not. What is no `HccError` still rejects: a wrong argument, and an aborted call.
   */
  result(): Promise<Result<T>>;
}

/** The data with the answer around it, or the error. */
export type Result<T> = (Answer<T> & { error: undefined }) | { data: undefined; error: HccError };

/** The data and what came with it. */
export interface Answer<T> {
  /** What the contract says the operation answers. */
  data: T;
  /** As it came, its body read already. */
  response: Response;
  /** The version, in quotes: hand it back as `ifMatch` or `ifNoneMatch`. */
  etag: string | null;
  /** Names this answer to the people who run the Center. */
  requestId: string | null;
  /** The Center had carried out this idempotency key before and repeats what it answered then. */
  replayed: boolean;
}

export function toApiPromise<T>(answer: Promise<Answer<T>>): ApiPromise<T> {
  const data = answer.then((it) => it.data);
  // Who asks for the answer hears of a failure there; without this it would also be reported as unhandled here.
  const withResponse = (): Promise<Answer<T>> => {
    data.catch(() => {});
    return answer;
  };
  return Object.assign(data, {
    withResponse,
    result: () =>
      withResponse().then(
        (it) => ({ ...it, error: undefined }),
        (error: unknown) => {
          if (error instanceof HccError) return { data: undefined, error };
          throw error;
        },
      ),
  });
}
