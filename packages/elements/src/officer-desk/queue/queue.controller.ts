/**
 * The officer's queue, a page at a time, read again every five seconds while it is looked at. Ten thousand open dossiers
 * are two hundred pages: one call and some fifty rows, however long the list.
 */
import type { Attention, BulkCommand, BulkOutcome, DeskCountsQuery, DeskDossierSummary, QueueCounts } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RepeatController } from '../../internal/repeat-controller.ts';
import { IntentKey } from '../../status-tracker/intent-key.ts';
import type { DeskClient } from '../connect-desk.ts';
import { type BulkType, commonSteps } from './bulk-steps.ts';

const refreshMs = 5000;
/** While the Center does not answer. */
const troubledMs = 15_000;
/** Search starts once typing has paused this long. */
const pauseMs = 300;
export const rowsPerPage = 50;
/** A window's height of rows. Other rows are drawn so many a frame: all fifty at once hold a slow machine up for a fifth of a second. */
const rowsPerFrame = 8;
/** The Center skips what is not this officer's: a page may come short, and is filled from the calls that follow it. */
const mostCalls = 5;

export type Assigned = 'me' | 'nobody' | undefined;

/** What came of a step with many: those that were refused say why. */
export interface BulkReport {
  readonly type: BulkType;
  readonly done: number;
  readonly refused: readonly { readonly code: string; readonly why: string }[];
}

export class QueueController implements ReactiveController {
  /** Only what this officer has a next step in. */
  isMine = true;
  /** Part of a code or of a name. */
  query = '';
  attention: Attention | undefined;
  assigned: Assigned;
  rows: readonly DeskDossierSummary[] = [];
  /** How many of them are drawn so far. */
  drawn = 0;
  hasMore = false;
  /** Of the whole queue, whatever page is shown and whatever it is narrowed to by what asks for an eye. */
  counts: QueueCounts | undefined;
  /** From 0. */
  page = 0;
  /** `loading` until the first answer to this question; rows of the question before are gone by then. */
  status: 'loading' | 'ready' | 'error' = 'loading';
  /** The last reading failed; rows of an earlier one may still be shown. */
  error: unknown;
  /** Ids of the rows that are chosen for a step together. */
  ticked: ReadonlySet<string> = new Set();
  /** The step that was chosen for them, until it is confirmed. */
  bulk: BulkType | undefined;
  isSending = false;
  report: BulkReport | undefined;
  bulkError: unknown;
  /** The row that the arrow keys stand on. */
  active: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  readonly #failed: (error: unknown) => void;
  readonly #repeat: RepeatController;
  readonly #intent = new IntentKey();
  /** Where each page that was looked at begins; the first has no cursor. */
  #starts: (string | undefined)[] = [undefined];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question = 0;
  /** Whose rows are drawn. */
  #drawnQuestion: number | undefined;

  constructor(host: ReactiveControllerHost, client: () => DeskClient, failed: (error: unknown) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
    this.#repeat = new RepeatController(
      host,
      (signal) => this.#read(signal),
      () => (this.error === undefined ? refreshMs : troubledMs),
    );
    host.addController(this);
  }

  get tickedRows(): readonly DeskDossierSummary[] {
    return this.rows.filter(({ id }) => this.ticked.has(id));
  }

  /** Steps that need no words and that every ticked dossier allows. */
  get bulkSteps(): readonly BulkType[] {
    return commonSteps(this.tickedRows);
  }

  async open(): Promise<void> {
    this.#repeat.start();
    await this.#ask();
  }

  close(): void {
    this.#repeat.stop();
    this.rows = [];
    this.status = 'loading';
    this.#untick();
    this.query = '';
    this.attention = undefined;
    this.assigned = undefined;
    this.isMine = true;
  }

  show(isMine: boolean): void {
    if (this.isMine === isMine) return;
    this.isMine = isMine;
    void this.#ask();
  }

  /** The same once more shows all again. */
  showAttention(attention: Attention): void {
    this.attention = this.attention === attention ? undefined : attention;
    void this.#ask();
  }

  showAssigned(assigned: Assigned): void {
    this.assigned = assigned;
    void this.#ask();
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pauseMs);
  }

  /** @param by 1 for the next page, -1 for the one before */
  async turn(by: 1 | -1): Promise<void> {
    if (by === 1 ? !this.hasMore : this.page === 0) return;
    this.page += by;
    this.#question += 1;
    this.#untick();
    await this.refresh();
  }

  /** The focus has come to a row: Tab leads on from there, and back to it. */
  reach(id: string): void {
    if (this.active === id) return;
    this.active = id;
    this.#host.requestUpdate();
  }

  tick(id: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.#setTicked(ticked);
  }

  /** All that this officer has a step in, or none. */
  tickAll(): void {
    const open = this.rows.filter(({ next }) => next.length > 0).map(({ id }) => id);
    this.#setTicked(this.ticked.size === open.length ? new Set() : new Set(open));
  }

  choose(type: BulkType | undefined): void {
    this.bulk = type;
    this.report = undefined;
    this.bulkError = undefined;
    this.#host.requestUpdate();
  }

  /** The chosen step with all that are ticked. */
  async sendBulk(): Promise<void> {
    const { bulk } = this;
    if (bulk !== undefined) await this.#command(bulk, this.tickedRows);
  }

  /** Takes one on, or lets go of it, by one press in its row. */
  async hold(row: DeskDossierSummary): Promise<void> {
    await this.#command(row.next.includes('release') ? 'release' : 'claim', [row]);
  }

  forgetReport(): void {
    this.report = undefined;
    this.bulkError = undefined;
    this.#host.requestUpdate();
  }

  /** Reads at once, as after a step was taken. */
  async refresh(): Promise<void> {
    await this.#repeat.now();
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #untick(): void {
    this.ticked = new Set();
    this.bulk = undefined;
    this.report = undefined;
    this.bulkError = undefined;
  }

  #setTicked(ticked: ReadonlySet<string>): void {
    this.ticked = ticked;
    this.report = undefined;
    this.bulkError = undefined;
    if (this.bulk && !this.bulkSteps.includes(this.bulk)) this.bulk = undefined;
    this.#host.requestUpdate();
  }

  async #command(type: BulkType, rows: readonly DeskDossierSummary[]): Promise<void> {
    if (this.isSending || rows.length === 0) return;
    const body: BulkCommand = { type, dossiers: rows.map(({ id, version }) => ({ id, version })) };
    this.isSending = true;
    this.report = undefined;
    this.bulkError = undefined;
    this.#host.requestUpdate();
    try {
      const outcome = await this.#client().desk.commandMany(body, { idempotencyKey: this.#intent.for(body) });
      this.#intent.settle();
      this.bulk = undefined;
      this.report = toReport(type, rows, outcome);
      const isDone = new Set(outcome.items.flatMap(({ id, done }) => (done ? [id] : [])));
      // What was refused stays ticked: it is looked at next.
      this.ticked = new Set([...this.ticked].filter((id) => !isDone.has(id)));
      await this.refresh();
    } catch (error) {
      this.bulkError = error;
      this.#failed(error);
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  async #ask(): Promise<void> {
    this.#question += 1;
    this.#starts = [undefined];
    this.page = 0;
    this.rows = [];
    this.hasMore = false;
    this.status = 'loading';
    this.#untick();
    this.#host.requestUpdate();
    await this.refresh();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const question = this.#question;
    const { page } = this;
    try {
      const [{ rows, next }, counts] = await Promise.all([
        this.#readPage(this.#starts[page], signal),
        this.#client().desk.counts(this.#asked(), { signal }),
      ]);
      if (signal.aborted || question !== this.#question) return;
      this.counts = counts;
      this.rows = rows;
      if (this.#drawnQuestion !== question) this.drawn = 0;
      this.#drawnQuestion = question;
      this.#draw();
      this.hasMore = next !== null;
      if (next !== null) this.#starts[page + 1] = next;
      this.status = 'ready';
      this.error = undefined;
      const there = new Set(rows.map(({ id }) => id));
      if ([...this.ticked].some((id) => !there.has(id))) {
        this.ticked = new Set([...this.ticked].filter((id) => there.has(id)));
      }
    } catch (error) {
      if (signal.aborted || question !== this.#question) return;
      this.error = error;
      if (this.status === 'loading') this.status = 'error';
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }

  #draw(): void {
    this.drawn += rowsPerFrame;
    if (this.drawn >= this.rows.length) {
      // Whatever a later reading brings to the same page is drawn with it.
      this.drawn = Number.POSITIVE_INFINITY;
      return;
    }
    const question = this.#question;
    nextFrame(() => {
      if (question !== this.#drawnQuestion) return;
      this.#draw();
      this.#host.requestUpdate();
    });
  }

  #asked(): DeskCountsQuery {
    const q = this.query.trim();
    return {
      mine: this.isMine ? 'true' : 'false',
      ...(q === '' ? {} : { q }),
      ...(this.assigned === undefined ? {} : { assigned: this.assigned }),
    };
  }

  async #readPage(start: string | undefined, signal: AbortSignal) {
    const rows: DeskDossierSummary[] = [];
    let next: string | null | undefined = start;
    for (let calls = 0; calls < mostCalls && rows.length < rowsPerPage && next !== null; calls++) {
      const { items, nextCursor } = await this.#client().desk.dossiers(
        {
          ...this.#asked(),
          limit: rowsPerPage,
          ...(this.attention === undefined ? {} : { attention: this.attention }),
          ...(next === undefined ? {} : { cursor: next }),
        },
        { signal },
      );
      rows.push(...items);
      next = nextCursor;
    }
    return { rows, next: next ?? null };
  }
}

/** Without a screen there are no frames. */
const nextFrame = (act: () => void): void => {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(act);
  else setTimeout(act, 0);
};

function toReport(type: BulkType, rows: readonly DeskDossierSummary[], { items }: BulkOutcome): BulkReport {
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return {
    type,
    done: items.filter(({ done }) => done).length,
    refused: items.flatMap(({ id, problem }) => (problem ? [{ code: codes.get(id) ?? id, why: problem.detail }] : [])),
  };
}
