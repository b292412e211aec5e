/** Files an officer adds: pictures of papers that were handed in, and the document that is to be stamped or signed. */
import type { DeskDossier } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IntentKey } from '../../status-tracker/intent-key.ts';
import type { DeskClient } from '../connect-desk.ts';

/** `result`, or the id of the component that a picture shows. */
export type UploadPlace = string;
export const resultPlace: UploadPlace = 'result';

export interface UploadSurroundings {
  readonly client: () => DeskClient;
  readonly added: (dossier: DeskDossier, etag: string | null) => void;
  readonly failed: (error: unknown) => void;
}

export class UploadsController implements ReactiveController {
  /** Where a file is on its way to. */
  sending: UploadPlace | undefined;
  /** Where the last one failed, and why. */
  failure: { readonly place: UploadPlace; readonly error: unknown } | undefined;
  /** How many have arrived, by place, since the dossier was opened. */
  arrived: Readonly<Record<UploadPlace, number>> = {};

  readonly #host: ReactiveControllerHost;
  readonly #around: UploadSurroundings;
  readonly #intent = new IntentKey();

  constructor(host: ReactiveControllerHost, around: UploadSurroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  async addPaper(id: string, componentId: string, file: File): Promise<void> {
    const idempotencyKey = this.#intent.for([id, componentId, file.name, file.size, file.lastModified]);
    await this.#send(componentId, () =>
      this.#around.client().desk.addAttachment(id, { componentId, file, name: file.name }, { idempotencyKey }),
    );
  }

  async prepareResult(id: string, file: File, ifMatch: string): Promise<void> {
    const idempotencyKey = this.#intent.for([id, ifMatch, file.name, file.size, file.lastModified]);
    await this.#send(resultPlace, () =>
      this.#around.client().desk.prepareResult(id, file, { ifMatch, idempotencyKey }),
    );
  }

  /** Another dossier, or another person at the desk. */
  forget(): void {
    this.failure = undefined;
    this.arrived = {};
  }

  hostConnected(): void {}

  async #send(place: UploadPlace, send: () => ReturnType<DeskClient['desk']['addAttachment']>): Promise<void> {
    if (this.sending !== undefined) return;
    this.sending = place;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const { data, etag } = await send().withResponse();
      this.#intent.settle();
      this.arrived = { ...this.arrived, [place]: (this.arrived[place] ?? 0) + 1 };
      this.#around.added(data, etag);
    } catch (error) {
      this.failure = { place, error };
      this.#around.failed(error);
    } finally {
      this.sending = undefined;
      this.#host.requestUpdate();
    }
  }
}
