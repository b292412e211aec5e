/**
 * Keeps a draft with the Center while it is typed. One change is on its way at a time, as a merge patch against the
 * version that was last seen; what was typed meanwhile goes with the next, so only the latest state counts.
 *
 * - Nothing typed is dropped: an answer leaves the list of edits when the Center has confirmed that very value.
 * - A draft that was changed elsewhere is read again; what was typed here wins, and `news` says what differed.
 * - A failed save is tried again with growing waits; the state is for all to see.
 * - Answers that the Center would refuse even in a draft (half a telephone number) wait here; they stop no other.
 *
 * The browser stores nothing: the draft is the Center's, and the frame's cookie finds it again.
 */
import type { Answer, Answers, AnswerValue, Attachment, Dossier } from '@hcc/sdk';
import { problemCode } from '../localize/problem-code.ts';
import { sameAnswer } from '../form-fields/same-answer.ts';
import type { FormClient } from './form-client.ts';

/**
 * - `idle`: nothing typed yet.
 * - `saving`: something is not with the Center yet, and on its way.
 * - `saved`: the Center has everything that can be saved.
 * - `failed`: it will be tried again by itself.
 * - `expired`: the session has ended; waits for `resume`.
 * - `submitted`: the dossier was filed meanwhile (in another tab); nothing can be saved any more.
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'expired' | 'submitted';

/** What was found changed elsewhere: `kept` are answers where the person's own won, `taken` those that came in. */
export interface News {
  readonly kept: readonly string[];
  readonly taken: readonly string[];
  readonly files: boolean;
}

export interface DraftKeeperOptions {
  readonly client: () => Pick<FormClient, 'dossiers'>;
  readonly procedureCode: string;
  /** Those of these answers that the Center would refuse even in a draft. */
  readonly unfit: (answerIds: Iterable<string>) => Iterable<string>;
  /** A file of ours is on its way: files that appear are then no news. */
  readonly isUploading: () => boolean;
  readonly changed: () => void;
}

/** A pause in typing this long saves; without a pause, it is saved every `mostWaitMs`, so that a crash costs two seconds at most. */
const pauseMs = 800;
const mostWaitMs = 1600;
const firstRetryMs = 1000;
const lastRetryMs = 30_000;
/** How often a save is begun again because the draft had moved on; more often than this something else is wrong. */
const mostRounds = 5;

export class DraftKeeper {
  state: SaveState = 'idle';
  /** When the Center last confirmed something, RFC 3339. */
  savedAt: string | undefined;
  /** How many saves have failed in a row. */
  failures = 0;
  /** Why the last save failed. */
  error: unknown;
  /** What was changed elsewhere and has not been looked at; see `readNews`. */
  news: News | undefined;
  /** Rises when something that the person did not do has changed what would be filed. */
  foreignChanges = 0;

  readonly #options: DraftKeeperOptions;
  readonly #edits = new Map<string, AnswerValue>();
  /** What the Center refused, by value: it is not sent again until it is changed. */
  readonly #refused = new Map<string, AnswerValue>();
  #dossier: Dossier | undefined;
  #etag = '';
  #answers: Answers | undefined;
  #sent: Answers = {};
  #saving: Promise<void> | undefined;
  #creating: Promise<void> | undefined;
  /** Names the intent "begin this draft", so that a lost reply does not leave a second one behind. */
  readonly #creationKey = crypto.randomUUID();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  #stopped = false;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
  }

  /** The draft as the Center last told it; undefined until there is one. */
  get dossier(): Dossier | undefined {
    return this.#dossier;
  }

  /** The version of `dossier`, for `ifMatch`. */
  get etag(): string {
    return this.#etag;
  }

  /** The answers as the person sees them. */
  get answers(): Answers {
    if (!this.#answers) {
      const merged = new Map([...Object.entries(this.#dossier?.answers ?? {}), ...this.#edits]);
      for (const [id, value] of this.#edits) if (value === null) merged.delete(id);
      this.#answers = Object.fromEntries(merged);
    }
    return this.#answers;
  }

  get attachments(): readonly Attachment[] {
    return this.#dossier?.attachments ?? [];
  }

  /** True while something typed is not with the Center, for whatever reason. */
  get isBehind(): boolean {
    return this.#edits.size > 0;
  }

  /** How many answers wait because the Center would refuse them as they are. */
  get heldBack(): number {
    return this.#edits.size - Object.keys(this.#patch()).length;
  }

  /** Takes up a draft of an earlier load. @throws the SDK's errors. */
  async open(id: string): Promise<Dossier> {
    this.#take(await this.#options.client().dossiers.get(id).withResponse());
    return this.#known();
  }

  /** The draft, begun now where there was none. @throws the SDK's errors. */
  async begin(): Promise<Dossier> {
    if (!this.#dossier) {
      this.#creating ??= this.#create().finally(() => {
        this.#creating = undefined;
      });
      await this.#creating;
    }
    return this.#known();
  }

  /** Keeps an answer: here at once, with the Center after a pause. `null` clears it. */
  answer(fieldId: string, value: AnswerValue): void {
    if (this.#dossier?.locked.includes(fieldId)) return;
    const known = this.#dossier?.answers[fieldId] ?? null;
    // While a save is on its way, the Center's value is about to change: then every edit counts.
    if (sameAnswer(value, known) && !this.#saving) this.#edits.delete(fieldId);
    else this.#edits.set(fieldId, value);
    this.#changed();
    if (this.#edits.size > 0) this.#schedule();
  }

  /** Saves what can be saved now. True when the Center has all of it; answers it would refuse do not count. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    await this.#saving;
    if (this.#isDue()) await this.#save();
    return Object.keys(this.#patch()).length === 0;
  }

  /** A newer state of the draft that another call brought (a file added or taken away). */
  adopt(answer: Answer<Dossier>): void {
    if (answer.data.version > (this.#dossier?.version ?? 0)) this.#take(answer);
    this.#changed();
  }

  /** Reads the draft again. @throws the SDK's errors. */
  async reread(): Promise<Dossier> {
    const { id } = this.#known();
    const answer = await this.#options.client().dossiers.get(id).withResponse();
    // A save may have been faster; what it brought is not taken back.
    if (answer.data.version >= this.#known().version) {
      this.#compare(answer.data);
      this.#take(answer);
      this.#changed();
    }
    return this.#known();
  }

  /** Hands out the news once. */
  readNews(): void {
    this.news = undefined;
    this.#options.changed();
  }

  /** After a new session, or when the device is online again: does not wait out the rest of a back-off. */
  resume(): void {
    if (this.state === 'expired') this.state = this.savedAt === undefined ? 'idle' : 'saved';
    this.failures = 0;
    void this.flush();
  }

  /** Ends all timers; nothing is sent any more. */
  stop(): void {
    this.#stopped = true;
    this.#cancelTimer();
  }

  #schedule(): void {
    if (this.#stopped || this.state === 'expired' || this.state === 'submitted') return;
    if (this.state !== 'failed') this.state = 'saving';
    const now = Date.now();
    this.#waitingSince ??= now;
    const wait = Math.max(0, Math.min(pauseMs, this.#waitingSince + mostWaitMs - now));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
    this.#options.changed();
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
  }

  #isDue(): boolean {
    return (
      !this.#stopped && this.state !== 'expired' && this.state !== 'submitted' && Object.keys(this.#patch()).length > 0
    );
  }

  #save(): Promise<void> {
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    for (let round = 0; this.#isDue(); round++) {
      const patch = this.#patch();
      try {
        this.#tell(this.state === 'failed' ? 'failed' : 'saving');
        const { id } = await this.begin();
        this.#sent = patch;
        const answer = await this.#options
          .client()
          .dossiers.update(id, { answers: patch }, { ifMatch: this.#etag })
          .withResponse();
        this.#confirm(patch);
        this.#take(answer);
        this.failures = 0;
      } catch (error) {
        if (round >= mostRounds || !(await this.#recover(error, patch))) return this.#fail(error);
      }
    }
    if (this.state === 'saving' || this.state === 'failed') this.#tell('saved');
  }

  /** True when the save may be begun again at once. */
  async #recover(error: unknown, patch: Answers): Promise<boolean> {
    switch (problemCode(error)) {
      case 'dossier_changed':
        try {
          await this.reread();
          return true;
        } catch {
          return false;
        }
      case 'answers_invalid': {
        const faulty = faultyFields(error).filter((id) => Object.hasOwn(patch, id));
        for (const id of faulty) this.#refused.set(id, patch[id] ?? null);
        return faulty.length > 0;
      }
      default:
        return false;
    }
  }

  #fail(error: unknown): void {
    this.error = error;
    const code = problemCode(error);
    if (code.startsWith('credential_')) return this.#tell('expired');
    if (code === 'dossier_already_submitted') return this.#tell('submitted');
    const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** this.failures);
    this.failures += 1;
    if (!this.#stopped) this.#timer = setTimeout(() => void this.flush(), wait * (0.8 + Math.random() * 0.2));
    this.#tell('failed');
  }

  /** The edits that the Center takes. */
  #patch(): Answers {
    const unfit = new Set(this.#options.unfit(this.#edits.keys()));
    return Object.fromEntries(
      [...this.#edits].filter(
        ([id, value]) => !unfit.has(id) && !(this.#refused.has(id) && this.#refused.get(id) === value),
      ),
    );
  }

  async #create(): Promise<void> {
    const { procedureCode } = this.#options;
    const call = { idempotencyKey: this.#creationKey };
    const answer = await this.#options.client().dossiers.create({ procedureCode }, call).withResponse();
    if (!this.#dossier) this.#take(answer);
  }

  #confirm(patch: Answers): void {
    for (const [id, value] of Object.entries(patch)) if (this.#edits.get(id) === value) this.#edits.delete(id);
    this.savedAt = new Date().toISOString();
  }

  #take({ data, etag }: Answer<Dossier>): void {
    this.#dossier = data;
    this.#etag = etag ?? `"${data.version}"`;
    for (const id of data.locked) this.#edits.delete(id);
    this.#answers = undefined;
  }

  /** What the Center has now against what it had when we last looked. Our own patch whose reply was lost is no news. */
  #compare(now: Dossier): void {
    const before = this.#known();
    const ids = new Set([...Object.keys(before.answers), ...Object.keys(now.answers)]);
    const changed = [...ids].filter((id) => {
      const value = now.answers[id] ?? null;
      const isOurs = Object.hasOwn(this.#sent, id) && sameAnswer(value, this.#sent[id]);
      return !sameAnswer(value, before.answers[id]) && !isOurs;
    });
    const kept = changed.filter((id) => this.#edits.has(id) && !sameAnswer(this.#edits.get(id), now.answers[id]));
    const taken = changed.filter((id) => !this.#edits.has(id));
    const files = !this.#options.isUploading() && idsOf(before.attachments) !== idsOf(now.attachments);
    // A lost reply may have stored what is still among the edits.
    for (const [id, value] of this.#edits) if (sameAnswer(value, now.answers[id])) this.#edits.delete(id);
    if (kept.length + taken.length === 0 && !files) return;
    this.foreignChanges += 1;
    this.news = {
      kept: [...new Set([...(this.news?.kept ?? []), ...kept])],
      taken: [...new Set([...(this.news?.taken ?? []), ...taken])],
      files: files || (this.news?.files ?? false),
    };
  }

  #known(): Dossier {
    if (!this.#dossier) throw new Error('the draft has not been begun');
    return this.#dossier;
  }

  #tell(state: SaveState): void {
    this.state = state;
    this.#changed();
  }

  #changed(): void {
    this.#answers = undefined;
    this.#options.changed();
  }
}

const idsOf = (attachments: readonly Attachment[]): string =>
  attachments
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** The fields that a refusal names: `/answers/submitter.phone` is `submitter.phone`. */
export function faultyFields(error: unknown): string[] {
  const errors = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((fault: unknown) => {
    const pointer = typeof fault === 'object' && fault !== null && 'pointer' in fault ? fault.pointer : undefined;
    if (typeof pointer !== 'string' || !pointer.startsWith('/answers/')) return [];
    return [pointer.slice('/answers/'.length).replaceAll('~1', '/').replaceAll('~0', '~')];
  });
}
