/**
 * What every call returns: a promise of the data, which can also be asked for the answer around it.
 *
 *     const dossier = await client.dossiers.get(id);
 *     const { data, etag } = await client.dossiers.get(id).withResponse();
 *
 * The call is on its way already; asking for the answer sends nothing again.
 */
export interface ApiPromise<T> extends Promise<T> {
  withResponse(): Promise<Answer<T>>;
}

export interface Answer<T> {
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
  return Object.assign(data, {
    withResponse() {
      // Who asks for the answer hears of a failure there; without this it would also be reported as unhandled here.
      data.catch(() => {});
      return answer;
    },
  });
}
