/**
 * Files the dossier once. However often it is asked, by double click, Enter and click, or after a lost reply, there is
 * one call at a time, and each call carries the dossier's own idempotency key (the SDK's), so the Center files one.
 */
import type { Receipt } from '@hcc/sdk';
import { problemCode } from '../localize/problem-code.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { isPassing } from './file-uploads.ts';
import type { FormClient } from './form-client.ts';

/**
 * - `stopped`: the host page said no.
 * - `notSaved`: something typed could not be saved first.
 * - `changed`: the dossier is not what the review page showed; it must be shown anew.
 * - `alreadyFiled`: it was filed before, and the Center no longer repeats the receipt.
 */
export type Outcome =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'stopped' | 'notSaved' | 'changed' | 'alreadyFiled' | 'expired' }
  | { readonly kind: 'refused' | 'failed'; readonly error: unknown };

export interface SubmissionOptions {
  readonly client: () => Pick<FormClient, 'dossiers'>;
  readonly keeper: DraftKeeper;
  /** Asks the host page; `false` stops the submission. */
  readonly ask: () => Promise<boolean>;
  readonly changed: () => void;
}

const firstWaitMs = 2000;
const lastWaitMs = 30_000;
/** How often it is sent again when the version moved on although nothing in it changed. */
const mostRounds = 3;

export class Submission {
  /** `unconfirmed`: sent, but no answer came; it is being asked again. */
  state: 'idle' | 'busy' | 'unconfirmed' = 'idle';

  readonly #options: SubmissionOptions;
  #endWait: (() => void) | undefined;

  constructor(options: SubmissionOptions) {
    this.#options = options;
  }

  /**
   * @param reviewed `keeper.foreignChanges` when the review page was shown.
   * @returns undefined when a submission is running already.
   */
  async run(reviewed: number): Promise<Outcome | undefined> {
    if (this.state !== 'idle') return undefined;
    this.#tell('busy');
    try {
      return await this.#submit(reviewed);
    } catch (error) {
      return { kind: 'failed', error };
    } finally {
      this.#tell('idle');
    }
  }

  /** Does not wait for the next try. */
  askAgain(): void {
    this.#endWait?.();
  }

  async #submit(reviewed: number): Promise<Outcome> {
    const { keeper, ask } = this.#options;
    if (!(await ask())) return { kind: 'stopped' };
    await keeper.flush();
    if (keeper.state === 'expired') return { kind: 'expired' };
    if (keeper.state === 'submitted') return { kind: 'alreadyFiled' };
    if (keeper.isBehind || !keeper.dossier) return { kind: 'notSaved' };
    if (keeper.foreignChanges !== reviewed) return { kind: 'changed' };
    return this.#send(keeper.dossier.id, reviewed);
  }

  async #send(id: string, reviewed: number): Promise<Outcome> {
    const { client, keeper } = this.#options;
    for (let rounds = 0, tries = 0; ;) {
      try {
        return { kind: 'received', receipt: await client().dossiers.submit(id, { ifMatch: keeper.etag }) };
      } catch (error) {
        const code = problemCode(error);
        if (code.startsWith('credential_')) return { kind: 'expired' };
        if (code === 'dossier_already_submitted') return { kind: 'alreadyFiled' };
        if (code === 'answers_invalid' || code === 'invalid_body') return { kind: 'refused', error };
        if (code === 'dossier_changed') {
          await keeper.reread();
          rounds += 1;
          if (keeper.foreignChanges !== reviewed || rounds >= mostRounds) return { kind: 'changed' };
          continue;
        }
        // Nothing of this try reached the Center, and none before may have: it is plainly not filed.
        if (!isPassing(error) || (tries === 0 && neverLeft(error))) return { kind: 'failed', error };
        this.#tell('unconfirmed');
        await this.#wait(Math.min(lastWaitMs, firstWaitMs * 2 ** tries));
        tries += 1;
      }
    }
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #tell(state: Submission['state']): void {
    this.state = state;
    this.#options.changed();
  }
}

const neverLeft = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'mayHaveHappened' in error && error.mayHaveHappened === false;
