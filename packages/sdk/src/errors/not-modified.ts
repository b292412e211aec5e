import { HccError } from './hcc-error.ts';

/**
 * 304: what the caller has (`ifNoneMatch`) is still so. Rejected rather than returned, so that `data` is always data;
 * only a call that was given `ifNoneMatch` can meet it.
 */
export class NotModified extends HccError {
  override readonly name = 'NotModified';
  /** The version, as it was handed in. */
  readonly etag: string | null;

  constructor(etag: string | null) {
    super('Not modified.');
    this.etag = etag;
  }
}
