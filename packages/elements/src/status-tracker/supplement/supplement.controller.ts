/**
 * The answer to a notice: files go to the dossier as they are chosen, as in a draft; the answer says that it is complete.
 * A file that arrived and a note that was written outlast a conflict and a lost line.
 */
import { mostFilesOf } from '@hcc/rules/form';
import type { FormDefinition } from '@hcc/schemas';
import { ChangedError, type Attachment, type Procedure, type SupplementItem, type SupplementNotice } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FileHost } from '../../dossier-form/attachment-field.template.ts';
import { FileUploads } from '../../dossier-form/file-uploads.ts';
import type { OwnClient } from '../connect-own.ts';
import { IntentKey } from '../intent-key.ts';
import type { TrackerController } from '../status-tracker.controller.ts';

/** What is wrong with the answer as it stands; `error` came from the Center. */
export type SupplementTrouble = 'stillUploading' | 'nothingFor' | 'changed' | { readonly error: unknown };

export type PaperField = Extract<
  FormDefinition['pages'][number]['groups'][number]['fields'][number],
  { type: 'attachment' }
>;

export interface AskedItem extends SupplementItem {
  /** Where its file goes; undefined where it is about no paper, or about one that is only shown. */
  readonly field: PaperField | undefined;
  /** As the record writes it, Vietnamese; undefined where it is about no paper. */
  readonly paper: string | undefined;
}

export class SupplementController implements ReactiveController, FileHost {
  note = '';
  isSending = false;
  trouble: SupplementTrouble | undefined;
  /** Why the notice cannot be shown whole yet. */
  loadError: unknown;
  readonly uploads: FileUploads;
  readonly removing = new Set<string>();
  removeFailed: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #client: OwnClient;
  readonly #tracker: TrackerController;
  readonly #id: string;
  readonly #intent = new IntentKey();
  #form: FormDefinition | undefined;
  #procedure: Procedure | undefined;

  /** For the dossier that is followed now. */
  constructor(host: ReactiveControllerHost, client: OwnClient, tracker: TrackerController, id: string) {
    this.#host = host;
    this.#client = client;
    this.#tracker = tracker;
    this.#id = id;
    this.uploads = new FileUploads({
      client: () => client,
      dossierId: async () => id,
      isFull: (onTheirWay) =>
        this.#form !== undefined && this.keeper.attachments.length + onTheirWay >= mostFilesOf(this.#form),
      done: ({ data, etag }) => tracker.take(data, etag),
      expired: () => {
        this.trouble = { error: { code: 'credential_expired' } };
      },
      changed: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  /** The notice that waits for an answer. */
  get notice(): SupplementNotice | undefined {
    return this.#tracker.dossier?.supplements.findLast(({ answeredAt }) => answeredAt === null);
  }

  get keeper(): { readonly attachments: readonly Attachment[] } {
    return { attachments: this.#tracker.dossier?.attachments ?? [] };
  }

  get mostFiles(): number {
    return this.#form ? mostFilesOf(this.#form) : 0;
  }

  get items(): readonly AskedItem[] {
    const fields = this.#paperFields();
    return (this.notice?.items ?? []).map((item) => {
      const field = fields.find(({ componentId }) => componentId === item.componentId);
      const paper = this.#procedure?.components.find(({ id }) => id === item.componentId)?.name ?? field?.label.vi;
      return { ...item, field, paper };
    });
  }

  /** Papers of the dossier that the notice does not name, for an item that is about none. */
  get otherFields(): readonly PaperField[] {
    const asked = new Set(this.items.flatMap(({ field }) => field?.id ?? []));
    return this.#paperFields().filter(
      ({ id }) => !asked.has(id) && this.keeper.attachments.some(({ fieldId }) => fieldId === id),
    );
  }

  get isReady(): boolean {
    return this.#form !== undefined;
  }

  /** Fetches which paper goes where, and what was begun and not finished. */
  async load(): Promise<void> {
    this.loadError = undefined;
    try {
      const code = this.#tracker.dossier?.procedureCode ?? '';
      [this.#form, this.#procedure] = await Promise.all([
        this.#client.procedures.form(code),
        this.#client.procedures.get(code),
      ]);
      void this.uploads.recall(this.#id);
    } catch (error) {
      this.loadError = error;
    }
    this.#host.requestUpdate();
  }

  async attach(fieldId: string, files: Iterable<File>): Promise<void> {
    this.trouble = undefined;
    await this.uploads.add(fieldId, files);
  }

  async detach({ id, name }: Attachment): Promise<void> {
    if (this.removing.has(id)) return;
    this.removing.add(id);
    this.removeFailed = undefined;
    this.#host.requestUpdate();
    try {
      const { data, etag } = await this.#client.dossiers.removeAttachment(this.#id, id).withResponse();
      this.#tracker.take(data, etag);
    } catch {
      // Gone already, or not: what the Center has now decides.
      await this.#tracker.again();
      if (this.keeper.attachments.some((attachment) => attachment.id === id)) this.removeFailed = name;
    }
    this.removing.delete(id);
    this.#host.requestUpdate();
  }

  /** Answers whether it was sent. Twice pressed is once sent. */
  async send(): Promise<boolean> {
    const { own } = this.#tracker;
    if (!own || this.isSending) return false;
    const note = this.note.trim();
    if (this.uploads.isBusy) return this.#tell('stillUploading');
    if (note === '' && this.without.length > 0) return this.#tell('nothingFor');
    this.isSending = true;
    this.#tell(undefined);
    const body = note === '' ? {} : { note };
    try {
      const { data, etag } = await this.#client.dossiers
        .answerSupplement(own.id, body, { ifMatch: own.etag, idempotencyKey: this.#intent.for([own, body]) })
        .withResponse();
      this.#intent.settle();
      this.note = '';
      this.#tracker.take(data, etag);
      return true;
    } catch (error) {
      if (!(error instanceof ChangedError)) return this.#tell({ error });
      await this.#tracker.again();
      return this.#tell('changed');
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  /** Missing papers that still have no file. */
  get without(): readonly AskedItem[] {
    return this.items.filter(
      ({ fault, field }) =>
        fault === 'missing' && field && !this.keeper.attachments.some(({ fieldId }) => fieldId === field.id),
    );
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    addEventListener('offline', this.#onOffline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    removeEventListener('offline', this.#onOffline);
  }

  /** Its dossier is shown no more. */
  stop(): void {
    this.uploads.stop();
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  readonly #onOnline = (): void => this.uploads.networkIsBack();
  readonly #onOffline = (): void => this.uploads.waitForNetwork();

  #paperFields(): readonly PaperField[] {
    const groups = this.#form?.pages.flatMap((page) => page.groups) ?? [];
    return groups.flatMap(({ fields }) => fields).filter((field): field is PaperField => field.type === 'attachment');
  }

  #tell(trouble: SupplementTrouble | undefined): false {
    this.trouble = trouble;
    this.#host.requestUpdate();
    return false;
  }
}
