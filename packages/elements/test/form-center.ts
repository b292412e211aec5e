/**
 * A Center of one procedure in memory, behind the real SDK: versions, patches, files, one submission per key. Tests lose
 * its replies, change a draft behind the form's back, and read what was called.
 */
import { createClient, type Client, type FrameSession } from '@hcc/sdk';
import { quoteFees } from '@hcc/rules/fees';
import { checkAnswers, deriveForm, evaluateForm } from '@hcc/rules/form';
import type {
  Answers,
  Attachment,
  AuthoredForm,
  Dossier,
  DossierFees,
  FormDefinition,
  Procedure,
  Receipt,
  Upload,
} from '@hcc/schemas';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly search: string;
  readonly key: string | null;
  readonly ifMatch: string | null;
  /** To be printed on a receipt. */
  readonly lookupSecret: string | null;
}

/** What happens to the next call that matches. `lost`: carried out, its reply gone. `unreachable`: never arrives. */
export type Trouble = 'lost' | 'unreachable' | 'expired' | 'down';

const component = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  use: 'submit' as const,
  originals: 1,
  copies: 0,
  forms: [],
  ...more,
});

export const birthRegistration: Procedure = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  version: '2026-01-16.1',
  kind: 'standard',
  level: 'commune',
  levels: ['commune'],
  fields: [{ name: 'Hộ tịch' }],
  audiences: ['citizen'],
  agencies: { executing: ['Ủy ban nhân dân cấp xã'], competent: [], coordinating: [] },
  methods: [{ channel: 'online', duration: { unit: 'sameDay', cutOff: '15:00' }, cost: { state: 'free' } }],
  variants: [],
  components: [
    component('c1', 'Tờ khai đăng ký khai sinh theo mẫu', { electronicForm: true }),
    component(
      'c2',
      'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh; nếu không có người làm chứng thì phải có giấy cam đoan về việc sinh',
    ),
    component('c3', 'Biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập', {
      condition: 'Trường hợp khai sinh cho trẻ em bị bỏ rơi',
      copies: 2,
    }),
    component('c4', 'Văn bản ủy quyền được chứng thực', { authorisation: true }),
    component('c6', 'Thẻ căn cước hoặc hộ chiếu của người đi đăng ký khai sinh', { use: 'present' }),
    component('c7', 'Giấy chứng nhận kết hôn của cha mẹ trẻ', { use: 'present' }),
  ],
  notes: [],
  steps: [],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [],
  keywords: [],
  lifeEvents: [],
  filingMode: {
    mode: 'here',
    reason: {
      vi: 'Trung tâm tiếp nhận thủ tục này tại mọi điểm phục vụ và qua mạng.',
      en: 'The Center takes this procedure at every service point and online.',
      'zh-Hans': '中心在各服务点和网上受理此手续。',
    },
  },
  asOfOn: '2026-07-18',
  validFromOn: '2026-07-18',
  validToOn: null,
};

const places = [
  'Hồng Gai',
  'Bạch Đằng',
  'Hà Tu',
  'Bãi Cháy',
  'Cẩm Thịnh',
  'Mông Dương',
  'Quang Trung',
  'Ka Long',
  'Trà Cổ',
  'Đông Xá',
];
const unit = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  parentId: null,
  code: '000.00.19.H49',
  addressUnitCode: null,
  address: `Số 1, ${name}`,
  openingHours: [],
  validFromOn: '2016-01-01',
  validToOn: null,
  successorIds: [],
  assumed: true,
});
const units = [
  unit('sp_head', 'headOffice', 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh'),
  ...['Hạ Long', 'Cẩm Phả', 'Móng Cái'].map((name, at) =>
    unit(`sp_b${at}`, 'branch', `Trung tâm Hành chính công thành phố ${name}`),
  ),
  ...places.map((name, at) => unit(`sp_d${at}`, 'department', `Bộ phận Tiếp nhận và Trả kết quả phường ${name}`)),
];
const officeHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '07:30', to: '12:00' },
  { weekday, from: '13:30', to: '17:00' },
]);
const addressUnits = Array.from({ length: 171 }, (_, at) => {
  const name = places[at];
  return {
    code: String(6600 + at),
    name: name ? `Phường ${name}` : `Xã Mẫu ${at}`,
    type: name ? 'ward' : 'commune',
    districtName: name ? 'Thành phố Hạ Long' : 'Huyện Mẫu',
    validFromOn: '2020-01-01',
    validToOn: null,
  };
});

const pdf = (): Response => new Response(new Blob(['%PDF-1.7']), { headers: { 'content-type': 'application/pdf' } });

interface Kept {
  id: string;
  version: number;
  answers: Answers;
  locked: string[];
  attachments: Attachment[];
  receipt: Receipt | undefined;
}

export class FormCenter {
  readonly calls: Call[] = [];
  readonly drafts = new Map<string, Kept>();
  /** Submissions carried out, by dossier; more than one entry for a dossier is a double. */
  readonly filed: string[] = [];
  prefill: { answers: Answers; locked: string[] } = { answers: {}, locked: [] };
  procedure: Procedure = birthRegistration;
  authored: AuthoredForm | undefined;
  /** In place of the form derived from the record. */
  definition: FormDefinition | undefined;
  /** Milliseconds before each answer. */
  delayMs = 0;
  status = 'submitted';
  /** Of an earlier load, not finished. */
  uploads: Upload[] = [];
  readonly #troubles: { matches: (call: Call) => boolean; trouble: Trouble }[] = [];
  readonly #answered = new Map<string, { status: number; body: unknown; etag: string | undefined }>();

  /** `retry: 0`, so that a test sees each attempt of the form itself. */
  readonly client: Client = createClient({
    baseUrl: 'http://center.test',
    session: 'fs_test',
    retry: { limit: 0 },
    fetch: (request) => this.#fetch(request),
  });

  session(prefillSource: string | null = null): FrameSession {
    const dossiers = [...this.drafts.values()].map(({ id, receipt }) => ({
      id,
      procedureCode: this.procedure.code,
      status: receipt ? (this.status as 'submitted') : null,
    }));
    return { token: 'fs_test', expiresAt: '2099-01-01T00:00:00.000+07:00', prefillSource, dossiers };
  }

  /** The next call with this method and path ending meets a trouble. */
  trouble(method: string, ending: string, trouble: Trouble): void {
    this.#troubles.push({ matches: (call) => call.method === method && call.path.endsWith(ending), trouble });
  }

  /** Somebody else changes the draft. */
  changeElsewhere(answers: Answers): void {
    for (const draft of this.drafts.values()) {
      draft.answers = { ...draft.answers, ...answers };
      draft.version += 1;
    }
  }

  countOf(method: string, ending: string): number {
    return this.calls.filter((call) => call.method === method && call.path.endsWith(ending)).length;
  }

  get draft(): Kept | undefined {
    return [...this.drafts.values()].at(-1);
  }

  async #fetch(incoming: Request): Promise<Response> {
    // Read at once and whole: Node throws when a multipart body is dropped half read.
    const body = incoming.method === 'GET' ? null : await incoming.arrayBuffer();
    const request = new Request(incoming.url, { method: incoming.method, headers: incoming.headers, body });
    const { pathname, search, searchParams } = new URL(request.url);
    const call = {
      method: request.method,
      path: pathname,
      search,
      key: request.headers.get('idempotency-key'),
      ifMatch: request.headers.get('if-match'),
      lookupSecret: request.headers.get('hcc-lookup-secret'),
    };
    this.calls.push(call);
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const at = this.#troubles.findIndex(({ matches }) => matches(call));
    const trouble = at >= 0 ? this.#troubles.splice(at, 1)[0]?.trouble : undefined;
    if (trouble === 'unreachable') throw new TypeError('Failed to fetch');
    if (trouble === 'expired') return problem(401, 'credential_expired');
    if (trouble === 'down') return problem(503, 'database_unavailable', true);
    const response = await this.#once(call, () => this.#answer(call, request, searchParams));
    if (trouble === 'lost') throw new TypeError('Failed to fetch');
    return response;
  }

  async #once(call: Call, work: () => Promise<Response>): Promise<Response> {
    const name = call.key && `${call.method} ${call.path} ${call.key}`;
    const before = name ? this.#answered.get(name) : undefined;
    if (before) return json(before.status, before.body, before.etag, { 'idempotent-replayed': 'true' });
    const response = await work();
    if (name && response.ok)
      this.#answered.set(name, {
        status: response.status,
        body: await response.clone().json(),
        etag: response.headers.get('etag') ?? undefined,
      });
    return response;
  }

  async #answer({ method, path, ifMatch }: Call, request: Request, query: URLSearchParams): Promise<Response> {
    const form = this.definition ?? deriveForm(this.procedure, this.authored);
    const judged = (answers: Answers, attachments: readonly Attachment[]) =>
      evaluateForm(form, { answers, attachments, today: '2026-11-23' });
    const [, , resource, id = '', part, partId] = path.split('/');
    if (resource === 'procedures') {
      if (part === 'form') return json(200, form);
      if (part === 'counter-slip') return pdf();
      if (part === 'due-date')
        return json(200, {
          dueAt: '2026-11-24T17:00:00.000+07:00',
          dueOn: '2026-11-24',
          startedAt: '2026-11-23T08:00:00.000+07:00',
          duration: { unit: 'sameDay' },
          provisional: false,
          calendarVersion: 'test',
          reckoning: [],
        });
      return json(200, this.procedure);
    }
    if (resource === 'units' && id !== '') {
      const found = units.find((one) => one.id === id);
      return found ? json(200, { ...found, openingHours: officeHours }) : problem(404, 'unit_not_found');
    }
    if (resource === 'units')
      return json(200, { items: units.filter(({ kind }) => kind === query.get('kind')), nextCursor: null });
    if (resource === 'address-units') {
      const from = Number(query.get('cursor') ?? 0);
      return json(200, {
        items: addressUnits.slice(from, from + 100),
        nextCursor: from + 100 < addressUnits.length ? String(from + 100) : null,
      });
    }
    if (resource === 'frame-sessions') return new Response(null, { status: 204 });
    if (method === 'POST' && id === '') {
      const draft: Kept = {
        id: `dos_${this.drafts.size + 1}`,
        version: 1,
        answers: { ...this.prefill.answers },
        locked: this.prefill.locked,
        attachments: [],
        receipt: undefined,
      };
      this.drafts.set(draft.id, draft);
      return this.#dossier(draft, 201);
    }
    const draft = this.drafts.get(id);
    if (!draft) return problem(404, 'dossier_not_found');
    if (part === 'uploads') {
      if (method === 'DELETE') this.uploads = this.uploads.filter(({ id: known }) => known !== partId);
      return method === 'DELETE' ? new Response(null, { status: 204 }) : json(200, { items: this.uploads });
    }
    if (part === 'slips') return pdf();
    if (part === 'fees')
      return json(200, {
        quote: quoteFees(this.procedure, { channel: 'online' }),
        due: 0,
        mode: 'postpaid',
        payments: [],
      } satisfies DossierFees);
    if (part === 'resume-link')
      return json(201, { url: 'http://center.test/resume#rl_x', expiresAt: '2026-11-24T08:00:00.000+07:00' });
    if (method === 'GET') return this.#dossier(draft);
    if (draft.receipt) return problem(409, 'dossier_already_submitted');
    if (part === 'attachments') {
      if (method === 'DELETE') draft.attachments = draft.attachments.filter((attachment) => attachment.id !== partId);
      else {
        const data = await request.formData();
        const file = data.get('file') as File;
        const replaces = data.get('replaces');
        draft.attachments = [
          ...draft.attachments.filter((attachment) => attachment.id !== replaces),
          {
            id: `att_${draft.version}`,
            fieldId: data.get('fieldId') as string,
            name: file.name,
            mediaType: file.type,
            bytes: file.size,
            sha256: '9f86d081884c7d659a2feaa0c55ad015',
          },
        ];
      }
      draft.version += 1;
      return this.#dossier(draft, method === 'DELETE' ? 200 : 201);
    }
    if (ifMatch !== `"${draft.version}"`) return problem(412, 'dossier_changed');
    if (part === 'submission') {
      const faults = checkAnswers(judged(draft.answers, draft.attachments), { complete: true });
      if (faults.length > 0)
        return problem(
          422,
          'answers_invalid',
          false,
          faults.map(({ fieldId, code }) => ({ pointer: `/answers/${fieldId}`, code, message: `Trung tâm: ${code}` })),
        );
      this.filed.push(draft.id);
      draft.version += 1;
      const point = { id: 'sp_head', name: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh' };
      draft.receipt = {
        dossierId: draft.id,
        code: `000.00.19.H49-261123-000${this.filed.length}`,
        procedureName: this.procedure.name,
        submittedAt: '2026-11-23T08:12:00.000+07:00',
        receivingUnit: point,
        competentUnit: { id: 'ag', name: 'Ủy ban nhân dân phường Hồng Gai' },
        returningUnit: point,
        lookupSecret: '7K3MPQ2X',
        linkToken: 'lt_x',
        trackingUrl: 'http://center.test/track#lt_x',
        attachments: draft.attachments,
      };
      return json(201, draft.receipt, `"${draft.version}"`);
    }
    const patch = ((await request.json()) as { answers: Answers }).answers;
    const answers = Object.fromEntries(
      Object.entries({ ...draft.answers, ...patch }).filter(([, value]) => value !== null),
    );
    const faults = checkAnswers(judged(answers, draft.attachments), { complete: false }).filter(
      ({ severity }) => severity === 'error',
    );
    if (faults.length > 0)
      return problem(
        422,
        'answers_invalid',
        false,
        faults.map(({ fieldId, code }) => ({ pointer: `/answers/${fieldId}`, code, message: code })),
      );
    draft.answers = answers;
    draft.version += 1;
    return this.#dossier(draft);
  }

  #dossier({ id, version, answers, locked, attachments, receipt }: Kept, status = 200): Response {
    const dossier: Dossier = {
      id,
      version,
      answers,
      locked,
      attachments,
      procedureCode: this.procedure.code,
      formVersion: 'test',
      updatedAt: '2026-11-23T08:00:00.000+07:00',
      expiresAt: '2026-12-23T08:00:00.000+07:00',
      refusal: null,
      supplements: [],
      financialDuty: null,
      fieldCheck: null,
      fallenResults: [],
      apology: null,
      slips: [],
      progress: receipt
        ? {
            code: receipt.code,
            procedureCode: this.procedure.code,
            procedureName: this.procedure.name,
            status: this.status as 'submitted',
            statusNumber: 1,
            track: 'electronic',
            steps: [],
            receivingUnit: receipt.receivingUnit,
            competentUnit: receipt.competentUnit,
            returningUnit: receipt.returningUnit,
            submittedAt: receipt.submittedAt,
            acceptedAt: null,
            completedAt: null,
            returnedAt: null,
            due: null,
            statutoryDue: null,
            originalDueOn: null,
            isReappointed: false,
            punctuality: null,
            outcome: null,
            standstill: null,
            standsStillSince: null,
            yourTurn: false,
            respondByOn: null,
            withdrawalAsked: false,
            hasResult: false,
            sequence: 1,
          }
        : null,
    };
    return json(status, dossier, `"${version}"`);
  }
}

function json(status: number, body: unknown, etag?: string, more: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...(etag ? { etag } : {}), ...more },
  });
}

function problem(status: number, code: string, retryable = false, errors: unknown[] = []): Response {
  const body = {
    type: `https://hcc.example/problems/${code}`,
    title: code,
    status,
    code,
    requestId: 'req_test',
    retryable,
    errors,
  };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}
