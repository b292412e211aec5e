/** What waits in the officer's unit: how much for whom, and what waits for this officer's own name. */
import type { DeskDossierSummary, Officer, Workload } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import type { DeskClient } from '../connect-desk.ts';
import type { CommandType } from '../steps/step-fields.ts';

/** What only somebody with authority does, in the order of what is answered first. */
export const namedSteps = [
  'signReappointment',
  'confirmWithdrawal',
  'approve',
  'sign',
  'stamp',
] as const satisfies readonly CommandType[];
export type NamedStep = (typeof namedSteps)[number];

/** As many as one call brings: who has more before her begins at the top all the same. */
const most = 100;

export interface UnitView {
  readonly workload: Workload;
  readonly waiting: readonly { readonly step: NamedStep; readonly rows: readonly DeskDossierSummary[] }[];
}

export class WorkloadController implements ReactiveController {
  readonly view: LoadController<UnitView>;
  /** First and last day of the register, `YYYY-MM-DD`. */
  days: { readonly fromOn: string; readonly toOn: string };
  readonly #host: ReactiveControllerHost;

  constructor(
    host: ReactiveControllerHost,
    client: () => DeskClient,
    officer: () => Officer | null | undefined,
    today: string,
  ) {
    this.#host = host;
    this.days = { fromOn: `${today.slice(0, 8)}01`, toOn: today };
    this.view = new LoadController(host, async (signal) => {
      const { desk } = client();
      const mayName = officer()?.roles.some((role) => ['approve', 'lead', 'finalise'].includes(role)) === true;
      const [workload, rows] = await Promise.all([
        desk.workload({ signal }),
        mayName ? desk.dossiers({ mine: 'true', limit: most }, { signal }).atMost(most) : [],
      ]);
      return { workload, waiting: byStep(rows) };
    });
    host.addController(this);
  }

  setDay(which: 'fromOn' | 'toOn', day: string): void {
    this.days = { ...this.days, [which]: day };
    this.#host.requestUpdate();
  }

  hostConnected(): void {}
}

const byStep = (rows: readonly DeskDossierSummary[]): UnitView['waiting'] =>
  namedSteps
    .map((step) => ({ step, rows: rows.filter(({ next }) => next.includes(step)) }))
    .filter(({ rows: found }) => found.length > 0);
