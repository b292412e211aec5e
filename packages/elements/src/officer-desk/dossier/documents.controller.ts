/** Files on their way to the officer. They are saved, never shown in this page's origin: an applicant chose their content. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { saveDocument } from '../../status-tracker/save-document.ts';

export class DocumentsController implements ReactiveController {
  /** The file name being fetched. */
  fetching: string | undefined;
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: unknown) => void;
  readonly #save: typeof saveDocument;

  constructor(
    host: ReactiveControllerHost,
    failed: (error: unknown) => void,
    save: typeof saveDocument = saveDocument,
  ) {
    this.#host = host;
    this.#failed = failed;
    this.#save = save;
    host.addController(this);
  }

  async fetch(name: string, load: () => Promise<Blob>): Promise<void> {
    if (this.fetching !== undefined) return;
    this.fetching = name;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      this.#save(await load(), name);
    } catch (error) {
      this.error = error;
      this.#failed(error);
    } finally {
      this.fetching = undefined;
      this.#host.requestUpdate();
    }
  }

  hostConnected(): void {}
}
