/** A desk without a Center: a few fictional dossiers that move on as officers act. For stories and tests. */
import {
  type ApiPromise,
  type Attention,
  AuthenticationError,
  type BulkCommand,
  ChangedError,
  type CurrentStaffSession,
  type DeskCountsQuery,
  type DeskDossier,
  type DeskDossierSummary,
  type DeskFeedbackSummary,
  type DeskPayment,
  type DossierCommand,
  type FormDefinition,
  type NewCounterDossier,
  type NewMoneyDecision,
  type Officer,
  type Page,
  type PagePromise,
  type Procedure,
  type ProcedureSummary,
  type Receipt,
  type SupervisionOverview,
  type WatchedDossier,
  type Workload,
  type TipList,
} from '@hcc/sdk';
import {
  answered,
  competent,
  createProgress,
  dueIn,
  inHours,
  receiving,
  refused,
  stepsDone,
} from '../status-tracker/progress.examples.ts';
import type { DeskClient } from './connect-desk.ts';

export const officers: Officer[] = [
  {
    id: 'o-receive',
    name: 'Trần Thị Chi (mẫu)',
    title: 'Cán bộ tiếp nhận và trả kết quả',
    unit: receiving,
    roles: ['receive', 'return'],
  },
  {
    id: 'o-appraise',
    name: 'Lê Văn Dũng (mẫu)',
    title: 'Công chức tư pháp - hộ tịch',
    unit: competent,
    roles: ['appraise'],
  },
  {
    id: 'o-lead',
    name: 'Phạm Thị Giang (mẫu)',
    title: 'Phó Chủ tịch',
    unit: competent,
    roles: ['approve', 'finalise', 'lead'],
  },
];

const answers = {
  'submitter.fullName': 'Nguyễn Thị Mẫu',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912345678',
  'submitter.for': 'self',
  'matter.addressUnit': '06706',
  'handIn.unit': receiving.id,
  'return.method': 'counter',
  'return.unit': receiving.id,
  'declaration.truth': true,
};

export const createDeskDossier = (changes: Partial<DeskDossier> = {}): DeskDossier => ({
  id: 'dos_1',
  procedureCode: '1.001193',
  formVersion: 'v1+f1',
  version: 1,
  answers,
  attachments: [
    {
      id: 'att_1',
      fieldId: 'papers.c1',
      name: 'giay-chung-sinh.pdf',
      mediaType: 'application/pdf',
      bytes: 248_000,
      sha256: 'x',
    },
  ],
  papers: [],
  updatedAt: inHours(-1),
  progress: createProgress({
    status: 'submitted',
    statusNumber: 1,
    steps: stepsDone('electronic', 0),
    acceptedAt: null,
    due: null,
    sequence: 1,
  }),
  applicantName: 'Nguyễn Thị Mẫu',
  refusal: null,
  components: [
    { id: 'c1', name: 'Giấy chứng sinh do cơ sở y tế cấp', isRequired: true, originals: 1, copies: 0, has: true },
    { id: 'c2', name: 'Tờ khai đăng ký khai sinh', isRequired: false, originals: 1, copies: 0, has: false },
  ],
  assignee: null,
  supplements: [],
  financialDuties: [],
  consultations: [],
  fieldChecks: [],
  handOvers: [],
  promises: [],
  apologyByOn: null,
  reappointment: null,
  withdrawalRequest: null,
  finalisation: 'sign',
  resultNumber: null,
  fallenResults: [],
  hasPreparedResult: false,
  settlement: null,
  handing: null,
  slips: ['receipt'],
  history: [{ at: inHours(-2), type: 'submitted', actor: '', unit: null, note: null }],
  allowed: ['accept', 'reject', 'requestSupplement', 'claim'],
  ...changes,
});

export const deskDossiers = (): DeskDossier[] => [
  createDeskDossier(),
  createDeskDossier({
    id: 'dos_2',
    applicantName: 'Hoàng Văn Thử',
    attachments: [],
    papers: [{ componentId: 'c1', name: 'Giấy chứng sinh do cơ sở y tế cấp', originals: 1, copies: 0 }],
    allowed: ['approve', 'claim'],
    progress: createProgress({
      code: '000.00.19.H49-261122-0008',
      track: 'onSite',
      status: 'inProgress',
      statusNumber: 4,
      steps: stepsDone('onSite', 2),
      due: dueIn(-50),
      sequence: 4,
    }),
  }),
  createDeskDossier({
    id: 'dos_3',
    applicantName: 'Vũ Thị Ví Dụ',
    allowed: ['sign'],
    progress: createProgress({
      code: '000.00.19.H49-261122-0009',
      status: 'inProgress',
      statusNumber: 4,
      steps: stepsDone('electronic', 3),
      due: dueIn(1),
      sequence: 4,
    }),
  }),
  createDeskDossier({
    id: 'dos_4',
    applicantName: 'Đỗ Văn Minh Họa',
    allowed: ['return'],
    progress: createProgress({
      code: '000.00.19.H49-261122-0010',
      track: 'onSite',
      status: 'completed',
      statusNumber: 9,
      steps: stepsDone('onSite', 4),
      completedAt: inHours(-2),
      due: dueIn(40),
      sequence: 6,
    }),
  }),
];

const text = (vi: string) => ({ vi });

export const form: FormDefinition = {
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  version: 'v1+f1',
  filingMode: { mode: 'here', reason: text('Nộp được tại đây') },
  toPresent: ['Giấy tờ tùy thân của người đi đăng ký'],
  checks: [],
  pages: [
    {
      id: 'people',
      title: text('Người nộp và chủ hồ sơ'),
      groups: [
        {
          id: 'people',
          fields: [
            { id: 'submitter.fullName', type: 'text', label: text('Họ và tên người nộp hồ sơ'), required: true },
            {
              id: 'submitter.personalId',
              type: 'personalId',
              label: text('Số định danh cá nhân của người nộp'),
              required: true,
            },
            { id: 'submitter.phone', type: 'phone', label: text('Số điện thoại'), required: true },
            {
              id: 'submitter.for',
              type: 'radio',
              label: text('Bạn nộp hồ sơ cho ai?'),
              required: true,
              options: [
                { value: 'self', label: text('Cho chính tôi') },
                { value: 'other', label: text('Cho người khác') },
              ],
            },
            {
              id: 'applicant.fullName',
              type: 'text',
              label: text('Họ và tên chủ hồ sơ'),
              required: true,
              visible: { '==': [{ var: 'submitter.for' }, 'other'] },
            },
          ],
        },
      ],
    },
    {
      id: 'matter',
      title: text('Nội dung đề nghị'),
      groups: [
        {
          id: 'matter',
          fields: [
            {
              id: 'matter.addressUnit',
              type: 'addressUnit',
              label: text('Xã, phường, đặc khu giải quyết'),
              required: true,
            },
          ],
        },
      ],
    },
    {
      id: 'papers',
      title: text('Thành phần hồ sơ'),
      groups: [
        {
          id: 'papers',
          fields: [
            {
              id: 'papers.c1',
              type: 'attachment',
              label: text('Giấy chứng sinh do cơ sở y tế cấp'),
              required: true,
              componentId: 'c1',
            },
          ],
        },
      ],
    },
    {
      id: 'handIn',
      title: text('Nơi nộp hồ sơ và nhận kết quả'),
      groups: [
        {
          id: 'handIn',
          fields: [
            { id: 'handIn.unit', type: 'servicePoint', label: text('Nơi nộp hồ sơ'), required: true },
            {
              id: 'return.method',
              type: 'radio',
              label: text('Cách nhận kết quả'),
              required: true,
              options: [
                { value: 'counter', label: text('Nhận bản giấy tại quầy') },
                { value: 'electronic', label: text('Nhận bản điện tử') },
              ],
            },
            {
              id: 'return.unit',
              type: 'servicePoint',
              label: text('Nơi nhận kết quả'),
              required: true,
              visible: { '==': [{ var: 'return.method' }, 'counter'] },
            },
          ],
        },
      ],
    },
    {
      id: 'declaration',
      title: text('Cam kết'),
      groups: [
        {
          id: 'declaration',
          fields: [
            {
              id: 'declaration.truth',
              type: 'checkbox',
              label: text('Tôi cam kết những nội dung kê khai là đúng sự thật'),
              required: true,
              mustBeTrue: true,
            },
          ],
        },
      ],
    },
  ],
};

/** `client` behaves as the Center does; what was sent is in `sent`. */
export class FakeDesk {
  dossiers: DeskDossier[] = deskDossiers();
  signedIn: Officer | null = null;
  readonly sent: { id: string; command: DossierCommand; ifMatch: string; key: string | undefined }[] = [];
  readonly filed: { body: NewCounterDossier; key: string | undefined }[] = [];
  readonly sentTogether: BulkCommand[] = [];
  readonly uploaded: { id: string; componentId: string; name: string }[] = [];
  payments: DeskPayment[] = [];
  readonly decided: ({ id: string } & NewMoneyDecision)[] = [];
  /** What a command answers with next, instead of being carried out. */
  failNext: unknown;

  readonly client: DeskClient = {
    desk: {
      officers: () => answered({ items: officers }),
      current: () =>
        this.signedIn
          ? answered<CurrentStaffSession>({ officer: this.signedIn, expiresAt: inHours(8) })
          : refused(notSignedIn()),
      signIn: ({ officerId }) => {
        this.signedIn = officers.find(({ id }) => id === officerId) ?? null;
        return this.signedIn
          ? answered({ officer: this.signedIn, expiresAt: inHours(8), token: 'st_never_kept' })
          : refused(notSignedIn());
      },
      signOut: () => {
        this.signedIn = null;
        return answered(undefined);
      },
      dossiers: (query) => {
        if (!this.signedIn) return pageOf(refused(notSignedIn()));
        const rows = this.#asked(query).filter((row) => !query?.attention || row.attention.includes(query.attention));
        const from = Number(query?.cursor ?? 0);
        const to = from + (query?.limit ?? 20);
        return pageOf(answered({ items: rows.slice(from, to), nextCursor: to < rows.length ? String(to) : null }));
      },
      counts: (query) => {
        if (!this.signedIn) return refused(notSignedIn());
        const rows = this.#asked(query);
        const count = (name: Attention) => rows.filter(({ attention }) => attention.includes(name)).length;
        return answered({
          total: rows.length,
          attention: {
            overdue: count('overdue'),
            dueToday: count('dueToday'),
            apologyDue: count('apologyDue'),
            apologyToSign: count('apologyToSign'),
            withdrawalAsked: count('withdrawalAsked'),
            answered: count('answered'),
            responseOverdue: count('responseOverdue'),
          },
        });
      },
      dossier: (id) => this.#answer(id),
      command: (id, command, { ifMatch, idempotencyKey }) => {
        this.sent.push({ id, command, ifMatch, key: idempotencyKey });
        const error = this.failNext;
        this.failNext = undefined;
        if (error !== undefined) return refused(error);
        const dossier = this.#find(id);
        if (ifMatch !== etagOf(dossier)) return refused(changed());
        this.change(id, { allowed: [] }, command.type);
        return this.#answer(id);
      },
      commandMany: (body) => {
        this.sentTogether.push(body);
        const items = body.dossiers.map(({ id, version }) => {
          const dossier = this.#find(id);
          if (dossier.version !== version)
            return { id, done: false, version: null, problem: { code: 'dossier_changed', detail: 'Hồ sơ vừa đổi.' } };
          const { type } = body;
          const assignee =
            type === 'claim' && this.signedIn ? { id: this.signedIn.id, name: this.signedIn.name } : null;
          const allowed = dossier.allowed.filter((one) => one !== 'claim' && one !== 'release');
          const holding = type === 'claim' ? 'release' : 'claim';
          const isHolding = type === 'claim' || type === 'release';
          this.change(id, isHolding ? { assignee, allowed: [...allowed, holding] } : { allowed: [] }, type);
          return { id, done: true, version: version + 1, problem: null };
        });
        return answered({ items });
      },
      workload: () =>
        answered<Workload>({
          at: inHours(0),
          unit: competent,
          total: { open: 34, overdue: 3, dueToday: 6, waiting: 5, finishedToday: 11 },
          officers: officers.map(({ id, name, title }, at) => ({
            officer: { id, name, title },
            open: 9 + at,
            overdue: at,
            dueToday: 2,
            waiting: 1,
            finishedToday: 3,
          })),
          unclaimed: { open: 4, overdue: 0, dueToday: 0, waiting: 2, finishedToday: 2 },
        }),
      slip: () => answered(new Blob(['%PDF-1.7'], { type: 'application/pdf' })),
      register: () => answered(new Blob(['%PDF-1.7'], { type: 'application/pdf' })),
      addAttachment: (id, { componentId, name, file }) => {
        this.uploaded.push({ id, componentId, name });
        const dossier = this.#find(id);
        const added = {
          id: `att_${dossier.attachments.length + 1}`,
          fieldId: `papers.${componentId}`,
          name,
          mediaType: file.type,
          bytes: file.size,
          sha256: 'x',
        };
        this.#put(id, { attachments: [...dossier.attachments, added] });
        return this.#answer(id);
      },
      prepareResult: (id, _, { ifMatch }) => {
        if (ifMatch !== etagOf(this.#find(id))) return refused(changed());
        this.#put(id, { hasPreparedResult: true });
        return this.#answer(id);
      },
      createCounterDossier: (body, options) => {
        this.filed.push({ body, key: options?.idempotencyKey });
        return answered<Receipt>({
          dossierId: 'dos_1',
          code: '000.00.19.H49-261122-0011',
          procedureName: 'Đăng ký khai sinh',
          submittedAt: inHours(0),
          receivingUnit: receiving,
          competentUnit: competent,
          returningUnit: receiving,
          lookupSecret: 'K7PM2QXA',
          linkToken: 'lt_x',
          trackingUrl: 'http://localhost:4000/track#lt_0123456789abcdefghijkl',
          attachments: [],
        });
      },
      attachment: () => answered(new Blob(['%PDF-1.7'])),
      result: () => answered(new Blob(['%PDF-1.7'], { type: 'application/pdf' })),
    },
    payments: {
      needingDesk: () => answered({ items: this.payments }),
      decide: (id, body) => {
        const payment = this.payments.find((one) => one.id === id);
        if (!payment) throw new Error(`No payment ${id}.`);
        this.decided.push({ id, ...body });
        this.payments = this.payments.filter((one) => one !== payment);
        return answered({ ...payment, unsettled: [], held: null });
      },
    } as Partial<DeskClient['payments']> as DeskClient['payments'],
    procedures: {
      list: () =>
        pageOf(
          answered({
            items: [{ code: '1.001193', name: 'Đăng ký khai sinh', level: 'commune' } as ProcedureSummary],
            nextCursor: null,
          }),
        ),
      get: () =>
        answered({
          code: '1.001193',
          name: 'Đăng ký khai sinh',
          components: [{ id: 'c1', name: 'Giấy chứng sinh', use: 'submit', originals: 1, copies: 0, forms: [] }],
        } as unknown as Procedure),
      form: () => answered(form),
      formSchema: () => refused(new Error('not used')),
      counterSlip: () => refused(new Error('not used')),
      dueDate: () => refused(new Error('not used')),
      index: () => refused(new Error('not used')),
      streetWords: () => refused(new Error('not used')),
      facets: () => refused(new Error('not used')),
      getAsOf: () => refused(new Error('not used')),
      versions: () => refused(new Error('not used')),
      related: () => refused(new Error('not used')),
      competentUnit: () => refused(new Error('not used')),
      changes: () => pageOf(answered({ items: [], nextCursor: null })),
    },
    units: {
      list: () =>
        pageOf(
          answered({
            items: [
              {
                ...receiving,
                kind: 'branch',
                parentId: null,
                code: '000.00.19.H49',
                addressUnitCode: null,
                openingHours: [],
                validFromOn: '2025-01-01',
                validToOn: null,
                predecessorIds: [],
                successorIds: [],
                position: null,
                assumed: false,
                open: { isOpen: true, until: null },
                distanceMetres: null,
              },
            ],
            nextCursor: null,
          }),
        ),
      get: () => refused(new Error('not used')),
      getAsOf: () => refused(new Error('not used')),
      addressUnits: () =>
        pageOf(
          answered({
            items: [
              {
                code: '06706',
                name: 'Phường Bãi Cháy',
                type: 'ward',
                districtName: 'Thành phố Hạ Long',
                validFromOn: '2025-01-01',
                validToOn: null,
                successors: [],
              },
            ],
            nextCursor: null,
          }),
        ),
      addressSuccession: () => refused(new Error('not used')),
    },
    feedback: {
      file: () => refused(new Error('not used')),
      follow: () => refused(new Error('not used')),
      list: () => pageOf(answered<Page<DeskFeedbackSummary>>({ items: [], nextCursor: null })),
      get: () => refused(new Error('not used')),
      acknowledge: () => refused(new Error('not used')),
      forward: () => refused(new Error('not used')),
      answer: () => refused(new Error('not used')),
    },
    tips: {
      list: () => answered<TipList>({ period: '2026', ruleVersion: 'advice-1', items: [] }),
      approve: () => refused(new Error('not used')),
      retire: () => refused(new Error('not used')),
    },
    supervision: {
      overview: () =>
        answered<SupervisionOverview>({
          at: inHours(0),
          unit: competent,
          ruleVersion: 'watch-1',
          total: 0,
          byReason: { late: 0, aboutToBeLate: 0, stuck: 0, repeatedSupplements: 0, reappointed: 0 },
          unseen: 0,
          patterns: { fromOn: '2026-09-01', toOn: '2026-11-27', items: [] },
        }),
      dossiers: () => pageOf(answered<Page<WatchedDossier>>({ items: [], nextCursor: null })),
      markSeen: () => answered(undefined),
    },
  };

  /** Somebody, here or elsewhere, moves a dossier on. */
  change(id: string, changes: Partial<DeskDossier>, event: string): void {
    const actor = this.signedIn ? `${this.signedIn.title} ${this.signedIn.name}` : 'Công chức Bùi Văn Khác (mẫu)';
    this.dossiers = this.dossiers.map((dossier) =>
      dossier.id === id
        ? {
            ...dossier,
            ...changes,
            version: dossier.version + 1,
            history: [
              ...dossier.history,
              {
                at: inHours(0),
                type: eventOf[event] ?? event,
                actor,
                unit: this.signedIn?.unit ?? competent,
                note: null,
              },
            ],
          }
        : dossier,
    );
  }

  /** Beside the steps: nothing of it stands in the history. */
  #put(id: string, changes: Partial<DeskDossier>): void {
    this.dossiers = this.dossiers.map((dossier) =>
      dossier.id === id ? { ...dossier, ...changes, version: dossier.version + 1 } : dossier,
    );
  }

  #find(id: string): DeskDossier {
    const dossier = this.dossiers.find((candidate) => candidate.id === id);
    if (!dossier) throw new Error(`no dossier ${id} in this example`);
    return dossier;
  }

  #asked(query: DeskCountsQuery | undefined): DeskDossierSummary[] {
    return this.dossiers
      .map(toSummary)
      .filter((row) => query?.mine === 'false' || row.next.length > 0)
      .filter((row) => `${row.code} ${row.applicantName}`.includes(query?.q ?? ''))
      .filter((row) => query?.assigned !== 'nobody' || row.assignee === null)
      .filter((row) => query?.assigned !== 'me' || row.assignee?.id === this.signedIn?.id);
  }

  #answer(id: string) {
    const dossier = this.#find(id);
    return answered(dossier, etagOf(dossier));
  }
}

const eventOf: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'notAccepted',
  takeOver: 'takenOver',
  appraise: 'appraised',
  approve: 'approved',
  stamp: 'stamped',
  sign: 'signed',
  return: 'returned',
  claim: 'claimed',
  release: 'released',
  requestSupplement: 'supplementRequested',
};

const etagOf = ({ version }: DeskDossier): string => `"${version}"`;

export const toSummary = ({
  id,
  progress,
  applicantName,
  allowed,
  assignee,
  version,
}: DeskDossier): DeskDossierSummary => ({
  id,
  applicantName,
  next: allowed,
  assignee,
  version,
  respondByOn: progress.respondByOn,
  attention: isOverdue(progress.due?.dueAt) ? ['overdue'] : [],
  punctuality: progress.punctuality,
  dueAt: progress.due?.dueAt ?? null,
  code: progress.code,
  procedureCode: progress.procedureCode,
  procedureName: progress.procedureName,
  status: progress.status,
  track: progress.track,
  receivingUnit: progress.receivingUnit,
  competentUnit: progress.competentUnit,
  returningUnit: progress.returningUnit,
  submittedAt: progress.submittedAt,
});

const isOverdue = (dueAt: string | null | undefined): boolean => !!dueAt && Date.parse(dueAt) < Date.now();

const failure = { requestId: null, retryAfterMs: null };
export const changed = (): ChangedError =>
  new ChangedError({ ...failure, status: 412, problem: { code: 'dossier_changed' } as never });
export const notSignedIn = (): AuthenticationError =>
  new AuthenticationError({ ...failure, status: 401, problem: { code: 'credential_missing' } as never });

function pageOf<T>(page: ApiPromise<Page<T>>): PagePromise<T> {
  return Object.assign(page, {
    async *[Symbol.asyncIterator]() {
      yield* (await page).items;
    },
    atMost: async (count: number) => (await page).items.slice(0, count),
  });
}
