/** What the scorecard knows: the figures that are shown, and which units there are to choose from. Knows no template. */
import type { Client, Scorecard, ScorecardQuery } from '@hcc/sdk';
import type { ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import { saveDocument } from '../status-tracker/save-document.ts';

/** The part of the SDK that the scorecard uses. */
export type ScorecardClient = Pick<Client, 'evaluation'>;

/** Whose figures, and of when; absent: the whole Center's, of the month under way. */
export type Scope = Pick<ScorecardQuery & object, 'unit' | 'procedure' | 'role' | 'period'>;

export class ScorecardController {
  readonly scorecard: LoadController<Scorecard, [Scope]>;
  /** The whole Center beside a unit: it names the units that have figures. */
  readonly whole: LoadController<Scorecard, [Scope]>;
  readonly file: LoadController<void, [format: 'csv' | 'xlsx', Scope]>;
  /** The scope of the figures that are shown or on their way. */
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost, client: () => ScorecardClient) {
    const read = (signal: AbortSignal, scope: Scope): Promise<Scorecard> =>
      client().evaluation.scorecard(scope, { signal });
    this.scorecard = new LoadController(host, read);
    this.whole = new LoadController(host, read);
    this.file = new LoadController(host, async (signal, format: 'csv' | 'xlsx', scope: Scope) => {
      saveDocument(await client().evaluation.table(format, scope, { signal }), fileNameOf(scope, format));
    });
  }

  /** @param isChosenFrom the person may go from one unit to another. */
  async show(scope: Scope, isChosenFrom: boolean): Promise<void> {
    const asked = JSON.stringify(scope);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (this.scorecard.value?.units) this.whole.value = this.scorecard.value;
    await this.scorecard.run(scope);
    const { value, status } = this.scorecard;
    // The one before this was replaced meanwhile, or has failed: there is nothing to choose beside it.
    if (asked !== this.#asked || status !== 'complete' || !value) return;
    if (!isChosenFrom || value.scope !== 'unit') return;
    const { role, period } = value;
    const known = this.whole.value;
    if (known?.role !== role || known.period.id !== period.id) await this.whole.run({ role, period: period.id });
  }

  /** Units with figures, by name, and the one that is shown even if it has none. */
  get units(): readonly { readonly id: string; readonly name: string }[] {
    const { value } = this.scorecard;
    const items = (value?.units ?? this.whole.value?.units)?.items ?? [];
    const units = items.map(({ unit }) => unit);
    const shown = value?.unit;
    return shown && !units.some(({ id }) => id === shown.id) ? [shown, ...units] : units;
  }
}

const fileNameOf = ({ unit, procedure, period }: Scope, format: string): string =>
  `${['hcc-scorecard', period, unit ?? procedure].filter(Boolean).join('-')}.${format}`;
