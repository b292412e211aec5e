/** What the card knows: one procedure as it is today, and the date that would be promised now. Knows no template. */
import type { Client, DueDate, Procedure, ProcedureVersion } from '@hcc/sdk';
import type { ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import { problemCode } from '../localize/problem-code.ts';
import { hasEnded, isPromised } from '../procedure-view/filing.template.ts';
import { preferredChannel } from '../procedure-view/preferred-channel.ts';

/** The part of the SDK that the card uses; `units` only when everything is unfolded. */
export type CardClient = Pick<Client, 'procedures' | 'units'>;

export type CardContent =
  | { readonly state: 'inForce'; readonly procedure: Procedure }
  /** Repealed: what can be said is its name and its last day. */
  | { readonly state: 'ended'; readonly name: string; readonly lastDay: string }
  | { readonly state: 'notFound' };

export class ProcedureCardController {
  readonly content: LoadController<CardContent, [code: string]>;
  readonly dueDate: LoadController<DueDate, [procedure: Procedure]>;
  readonly #client: () => CardClient;

  constructor(host: ReactiveControllerHost, client: () => CardClient) {
    this.#client = client;
    this.content = new LoadController(host, async (signal, code: string) => this.#find(code, signal));
    this.dueDate = new LoadController(host, async (signal, procedure: Procedure) => {
      const channel = preferredChannel(procedure);
      return client().procedures.dueDate(procedure.code, channel ? { channel } : {}, { signal });
    });
  }

  async show(code: string): Promise<void> {
    this.dueDate.reset();
    await this.content.run(code);
    const content = this.content.value;
    if (this.content.status === 'complete' && content?.state === 'inForce' && isPromised(content.procedure))
      await this.dueDate.run(content.procedure);
  }

  async #find(code: string, signal: AbortSignal): Promise<CardContent> {
    const { procedures } = this.#client();
    try {
      const procedure = await procedures.get(code, { signal });
      return hasEnded(procedure) ? ended(procedure) : { state: 'inForce', procedure };
    } catch (error) {
      if (!isUnknown(error)) throw error;
    }
    // Not in force today; the Center may still know of it.
    try {
      const { items } = await procedures.versions(code, { signal });
      const [latest] = items;
      return latest && hasEnded(latest) ? ended(latest) : { state: 'notFound' };
    } catch (error) {
      if (isUnknown(error)) return { state: 'notFound' };
      throw error;
    }
  }
}

const ended = ({ name, validToOn }: Pick<ProcedureVersion, 'name' | 'validToOn'>): CardContent => ({
  state: 'ended',
  name,
  lastDay: validToOn ?? '',
});

/** What the Center answers to a code that nobody has, and to one that is none. */
const isUnknown = (error: unknown): boolean =>
  ['procedure_not_found', 'invalid_parameter'].includes(problemCode(error));
