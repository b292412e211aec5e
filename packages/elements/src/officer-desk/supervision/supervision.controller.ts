/** The watch list of whoever leads or supervises: how many and why, the dossiers, and what is new since she last looked. */
import type { Officer, SupervisionOverview, WatchedDossier, WatchReasonName } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import type { DeskClient } from '../connect-desk.ts';

/** Rows at a time. */
const pageSize = 50;

export interface WatchView {
  readonly supervision: SupervisionOverview;
  readonly rows: readonly WatchedDossier[];
}

export const maySupervise = ({ roles }: Officer): boolean => roles.includes('supervise') || roles.includes('lead');

export class SupervisionController implements ReactiveController {
  readonly view: LoadController<WatchView>;
  /** Only what stands there for this; null: for whatever reason. */
  reason: WatchReasonName | null = null;
  #most = pageSize;
  readonly #client: () => DeskClient;

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#client = client;
    this.view = new LoadController(host, async (signal) => {
      const { supervision } = client();
      const query = { limit: pageSize, ...(this.reason === null ? {} : { reason: this.reason }) };
      const [overview, rows] = await Promise.all([
        supervision.overview({ signal }),
        supervision.dossiers(query, { signal }).atMost(this.#most),
      ]);
      return { supervision: overview, rows };
    });
    host.addController(this);
  }

  /** From the top, with whatever has come meanwhile. */
  open(): Promise<void> {
    this.#most = pageSize;
    return this.view.run();
  }

  narrow(reason: WatchReasonName | null): Promise<void> {
    this.reason = reason;
    return this.open();
  }

  more(): Promise<void> {
    this.#most += pageSize;
    return this.view.run();
  }

  /** What was shown is new no more; what came after it stays new. @throws ApiError */
  async markSeen(): Promise<void> {
    const shown = this.view.value?.supervision.at;
    if (shown === undefined) return;
    await this.#client().supervision.markSeen({ until: shown });
    await this.view.run();
  }

  /** The next officer begins with a list of her own. */
  forget(): void {
    this.reason = null;
    this.#most = pageSize;
    this.view.reset();
  }

  hostConnected(): void {}
}
