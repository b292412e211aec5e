/**
 * Which dossier is followed, by what right, and how it stood when last seen. Looks every two seconds while the person
 * looks too, more seldom when nothing happens or the Center tells of changes by itself. Knows no template.
 */
import { NotModified, type Dossier, type DossierProgress, type FrameSession } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorDetailOf } from '../localize/problem-code.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { RepeatController } from '../internal/repeat-controller.ts';

/** Milliseconds between two looks: the promise is "within 3 s", and an answer takes its time too. */
export const liveMs = 2000;
/** Between two looks at a dossier on which nothing happens, or while the Center does not answer. */
export const calmMs = 15_000;
/** Between two looks while the Center tells of changes by itself: to make sure. */
export const sureMs = 60_000;
/** Without a change for this long, a dossier counts as calm. */
export const calmAfterMs = 5 * 60_000;

export type TrackerView =
  /** It is being found out what there is to show. */
  | 'opening'
  /** Several dossiers of this session: one is to be picked. */
  | 'choose'
  /** Code and secret are to be typed. */
  | 'lookUp'
  | 'follow';

/** A filed dossier of the frame's session. */
export interface FiledDossier extends Dossier {
  progress: DossierProgress;
}

export type Source =
  | { readonly by: 'link'; readonly linkToken: string }
  | { readonly by: 'session'; readonly id: string };

/** What the page asks for: both absent, the session decides. */
export interface Wanted {
  /** From the receipt's link. */
  readonly linkToken?: string | undefined;
  /** Of the dossier to show, where the session has it. */
  readonly code?: string | undefined;
}

export interface TrackerSurroundings {
  readonly client: () => TrackerClient;
  readonly session: () => FrameSession | undefined;
  /** Called when a dossier that was seen before has moved on, never for the first look. */
  readonly changed: (progress: DossierProgress) => void;
}

export class TrackerController implements ReactiveController {
  view: TrackerView = 'opening';
  /** As it stood when last seen. */
  progress: DossierProgress | undefined;
  /** The whole of it, where the session opens it. */
  dossier: Dossier | undefined;
  /** When that was, RFC 3339. */
  seenAt: string | undefined;
  /** The last look failed in a way that may pass; the next one is on its way. */
  trouble: unknown;
  /** It failed for good: nothing is looked at any more. */
  failure: unknown;
  /** The session's filed dossiers, the latest first. */
  filed: readonly FiledDossier[] = [];
  isLookingUp = false;
  lookUpError: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #around: TrackerSurroundings;
  readonly #repeat: RepeatController;
  #wanted: Wanted = {};
  #source: Source | undefined;
  #etag: string | undefined;
  #failures = 0;
  #retryAfterMs = 0;
  #movedAt = 0;
  #isLive = false;

  constructor(host: ReactiveControllerHost, around: TrackerSurroundings) {
    this.#host = host;
    this.#around = around;
    this.#repeat = new RepeatController(
      host,
      (signal) => this.#look(signal),
      () => this.#waitMs(),
    );
    host.addController(this);
  }

  /** What is followed, once it was seen and until the Center says that there is nothing to follow. */
  get source(): Source | undefined {
    return this.progress && this.failure === undefined ? this.#source : undefined;
  }

  /** Whether a line is open on which the Center tells of changes. When it is lost, the Center is asked at once. */
  set isLive(isLive: boolean) {
    if (isLive === this.#isLive) return;
    this.#isLive = isLive;
    if (!isLive) void this.#repeat.now();
  }

  /** The dossier's id and version where the session opens it; a link token opens progress alone. */
  get own(): { readonly id: string; readonly etag: string } | undefined {
    return this.#source?.by === 'session' && this.#etag !== undefined
      ? { id: this.#source.id, etag: this.#etag }
      : undefined;
  }

  /**
   * Shows what there is: the link's dossier, else the session's (that with `code`, or the only one), else a choice, else
   * the fields to type in.
   */
  async open(wanted: Wanted): Promise<void> {
    const { linkToken, code } = wanted;
    this.#wanted = wanted;
    this.#show('opening');
    if (linkToken !== undefined) return this.#follow({ by: 'link', linkToken });
    const ids = this.#around.session()?.dossiers.flatMap(({ id, status }) => (status === null ? [] : [id])) ?? [];
    if (ids.length === 0) return this.#show('lookUp');
    try {
      this.filed = await this.#readAll(ids);
    } catch (error) {
      this.failure = error;
      this.#host.requestUpdate();
      return;
    }
    const [only, ...others] =
      code === undefined ? this.filed : this.filed.filter(({ progress }) => progress.code === code);
    if (!only) return this.#show(code === undefined && this.filed.length > 0 ? 'choose' : 'lookUp');
    if (others.length > 0) return this.#show('choose');
    return this.choose(only.id);
  }

  /** Follows a dossier of the session. */
  async choose(id: string): Promise<void> {
    return this.#follow({ by: 'session', id }, this.filed.find((dossier) => dossier.id === id)?.progress);
  }

  /** Exchanges code and secret for a link token, once, and follows by that. What went wrong stands in `lookUpError`. */
  async lookUp(code: string, secret: string): Promise<void> {
    if (this.isLookingUp) return;
    this.isLookingUp = true;
    this.lookUpError = undefined;
    this.#host.requestUpdate();
    try {
      const { progress, linkToken } = await this.#around.client().tracking.track({ code, secret });
      this.#begin({ by: 'link', linkToken }, progress);
      this.#seen(progress);
      this.#repeat.start();
    } catch (error) {
      this.lookUpError = error;
    } finally {
      this.isLookingUp = false;
      this.#host.requestUpdate();
    }
  }

  /** Away from this dossier, to the choice or to the fields. */
  leave(): void {
    this.#show(this.filed.length > 1 && this.view !== 'choose' ? 'choose' : 'lookUp');
  }

  /** Looks again at once, after a failure or because the person asks. */
  async again(): Promise<void> {
    if (!this.#source) return this.open(this.#wanted);
    this.failure = undefined;
    await this.#look(new AbortController().signal);
    if (this.failure === undefined) this.#repeat.start();
  }

  /** The Center's answer to an act of this person on the dossier that is followed. */
  take(dossier: Dossier, etag: string | null): void {
    if (!dossier.progress || this.#source?.by !== 'session' || this.#source.id !== dossier.id) return;
    this.#etag = etag ?? undefined;
    this.dossier = dossier;
    this.#seen(dossier.progress);
    this.#host.requestUpdate();
  }

  /** The Center has told how it stands. A dossier of the session is then read whole: its version has moved too. */
  heard(progress: DossierProgress): void {
    if (this.#source?.by === 'session') {
      if (progress.sequence !== this.progress?.sequence) void this.#repeat.now();
      return;
    }
    this.#seen(progress);
    this.#host.requestUpdate();
  }

  /** The next look brings texts in the present language: the version at hand has those of another. */
  forgetVersion(): void {
    this.#etag = undefined;
    void this.#repeat.now();
  }

  hostConnected(): void {}

  #show(view: TrackerView): void {
    this.#repeat.stop();
    this.#source = undefined;
    this.progress = undefined;
    this.dossier = undefined;
    this.failure = undefined;
    this.trouble = undefined;
    this.lookUpError = undefined;
    this.view = view;
    this.#host.requestUpdate();
  }

  async #follow(source: Source, known?: DossierProgress): Promise<void> {
    this.#begin(source, known);
    await this.#look(new AbortController().signal);
    if (source === this.#source && this.failure === undefined) this.#repeat.start();
  }

  #begin(source: Source, known: DossierProgress | undefined): void {
    this.#show('follow');
    this.#source = source;
    this.#etag = undefined;
    this.#failures = 0;
    this.#movedAt = Date.now();
    this.progress = known;
  }

  async #look(signal: AbortSignal): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const isLeft = (): boolean => signal.aborted || source !== this.#source;
    try {
      const progress = await this.#read(source, signal);
      if (!isLeft()) this.#seen(progress);
    } catch (error) {
      if (isLeft()) return;
      if (error instanceof NotModified && this.progress) this.#seen(this.progress);
      else this.#failed(error);
    }
    if (!isLeft()) this.#host.requestUpdate();
  }

  async #read(source: Source, signal: AbortSignal): Promise<DossierProgress> {
    const client = this.#around.client();
    if (source.by === 'link')
      return (await client.tracking.track({ linkToken: source.linkToken }, { signal })).progress;
    const ifNoneMatch = this.#etag;
    const { data, etag } = await (
      await client.own()
    ).dossiers
      .get(source.id, ifNoneMatch === undefined ? { signal } : { signal, ifNoneMatch })
      .withResponse();
    if (!data.progress) throw Object.assign(new Error('a draft is not followed'), { code: 'dossier_not_found' });
    if (source === this.#source) {
      this.#etag = etag ?? undefined;
      this.dossier = data;
    }
    return data.progress;
  }

  async #readAll(ids: readonly string[]): Promise<readonly FiledDossier[]> {
    const { dossiers } = await this.#around.client().own();
    const all = await Promise.all(ids.map((id) => dossiers.get(id)));
    return all.filter(isFiled).sort((a, b) => Date.parse(b.progress.submittedAt) - Date.parse(a.progress.submittedAt));
  }

  #seen(progress: DossierProgress): void {
    const before = this.progress;
    // A slow answer may be older than what the Center has told meanwhile.
    if (!before || progress.sequence >= before.sequence) this.progress = progress;
    this.seenAt = new Date().toISOString();
    this.trouble = undefined;
    this.#failures = 0;
    this.#retryAfterMs = 0;
    if (!before || before.sequence >= progress.sequence) return;
    this.#movedAt = Date.now();
    this.filed = this.filed.map((dossier) =>
      dossier.progress.code === progress.code ? { ...dossier, progress } : dossier,
    );
    this.#around.changed(progress);
  }

  #failed(error: unknown): void {
    const { code, retryable } = errorDetailOf(error);
    if (retryable || code === 'unknown') {
      this.#failures += 1;
      this.#retryAfterMs = retryAfterOf(error);
      this.trouble = error;
      return;
    }
    this.#repeat.stop();
    this.failure = error;
  }

  #waitMs(): number {
    if (this.#failures > 0) return Math.max(Math.min(liveMs * 2 ** (this.#failures - 1), calmMs), this.#retryAfterMs);
    if (this.#isLive) return sureMs;
    return Date.now() - this.#movedAt > calmAfterMs ? calmMs : liveMs;
  }
}

const isFiled = (dossier: Dossier): dossier is FiledDossier => dossier.progress !== null;

const retryAfterOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
    ? error.retryAfterMs
    : 0;
