/** What a Center answers to the finder, valid against the contract; tests and stories change what they need. */
import { lifeEvents, toColumns } from '@hcc/rules/catalogue';
import type { CatalogueEntry, CatalogueIndex } from '@hcc/schemas';
import type { Competence, DueDate, Procedure, Unit } from '@hcc/sdk';

export const birth = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  version: 'v1',
  kind: 'standard',
  level: 'commune',
  levels: ['commune'],
  fields: [{ name: 'Hộ tịch' }],
  audiences: ['citizen'],
  agencies: { executing: ['Ủy ban nhân dân cấp xã'], competent: [], coordinating: [] },
  methods: [
    { channel: 'online', duration: { unit: 'sameDay', cutOff: '15:00' }, cost: { state: 'free' } },
    {
      channel: 'counter',
      duration: { unit: 'workingDay', amount: 5 },
      cost: {
        state: 'stated',
        items: [
          { type: 'charge', amount: 8000 },
          { type: 'fee', amount: 0 },
        ],
      },
    },
    { channel: 'post', duration: { unit: 'none' }, cost: { state: 'notStated' } },
  ],
  committed: { unit: 'workingHour', amount: 4 },
  variants: [],
  components: [
    { id: 'c1', name: 'Giấy chứng sinh', use: 'submit', originals: 1, copies: 2, forms: ['TK-01'] },
    { id: 'c2', name: 'Hộ chiếu hoặc Thẻ căn cước', use: 'present', originals: 1, copies: 0, forms: [] },
  ],
  notes: ['Người tiếp nhận không được yêu cầu nộp thêm giấy tờ.'],
  steps: [{ text: 'Nộp hồ sơ tại Trung tâm.' }],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }],
  keywords: [],
  lifeEvents: [],
  filingMode: { mode: 'here', reason: { vi: 'Trung tâm nhận hồ sơ trực tuyến.', en: 'The Center takes this online.' } },
  asOfOn: '2026-07-18',
  validFromOn: '2026-07-18',
  validToOn: null,
} satisfies Procedure;

/** A row that starts valid; a test changes what it is about. */
export const row = (change: Partial<CatalogueEntry> & Pick<CatalogueEntry, 'code' | 'name'>): CatalogueEntry => ({
  words: '',
  level: 'commune',
  fields: [0],
  audiences: ['citizen'],
  channels: ['online', 'counter'],
  mode: 'here',
  lifeEvents: [],
  unitId: null,
  cost: { state: 'free' },
  duration: { unit: 'sameDay' },
  ...change,
});

export const index: CatalogueIndex = {
  version: 'v1',
  entries: [
    row({ code: '1.001193', name: birth.name, words: 'giấy khai sinh làm khai sinh', lifeEvents: ['birth'] }),
    row({ code: '1.004884', name: 'Thủ tục đăng ký lại khai sinh', lifeEvents: ['birth'] }),
    row({ code: '1.000894', name: 'Thủ tục đăng ký kết hôn', words: 'cưới', lifeEvents: ['marriage'] }),
    row({
      code: '2.001610',
      name: 'Thành lập doanh nghiệp tư nhân',
      level: 'provincial',
      fields: [1],
      audiences: ['enterprise'],
      lifeEvents: [],
      mode: 'counterOnly',
      unitId: 'qn-agency-finance',
      cost: { state: 'stated', items: [{ type: 'charge', amount: 50000 }] },
      duration: { unit: 'workingDay', amount: 3 },
    }),
  ],
  fields: [{ name: 'Hộ tịch' }, { code: 'G08-01', name: 'Thành lập và hoạt động của doanh nghiệp' }],
  lifeEvents: [...lifeEvents],
  units: [{ id: 'qn-agency-finance', name: 'Sở Tài chính' }],
  streetWords: [
    { say: ['giấy khai sinh'], official: ['đăng ký khai sinh'] },
    { say: ['mở công ty'], official: ['thành lập doanh nghiệp'] },
  ],
};

export const dueDate = {
  dueAt: '2026-11-24T17:00:00+07:00',
  dueOn: '2026-11-24',
  startedAt: '2026-11-23T08:00:00+07:00',
  duration: { unit: 'workingDay', amount: 1 },
  provisional: false,
  calendarVersion: '2026-1',
  reckoning: [{ code: 'start', text: 'Tính từ 08:00, 23/11/2026.' }],
} satisfies DueDate;

export const branch = {
  id: 'unit_halong',
  kind: 'branch',
  name: 'Chi nhánh Hạ Long',
  parentId: null,
  code: '000.01.01.H49',
  addressUnitCode: null,
  openingHours: [],
  validFromOn: '2024-09-01',
  validToOn: null,
  predecessorIds: [],
  successorIds: [],
  position: null,
  assumed: true,
  open: { isOpen: true, until: null },
  distanceMetres: null,
} satisfies Unit;

export const competence = { by: 'commune', unit: null, candidates: [] } satisfies Competence;

export interface FinderAnswers {
  index: CatalogueIndex;
  procedure: Procedure;
  dueDate: DueDate;
}

/** A fetch that answers as a Center would. `fails` is asked first: a status makes that request fail once more. */
export function answer(
  answers: Partial<FinderAnswers> = {},
  fails: (path: string) => number | undefined = () => undefined,
) {
  const all = { index, procedure: birth, dueDate, ...answers };
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const status = fails(pathname);
    if (status !== undefined) {
      const code = status === 404 ? 'procedure_not_found' : 'internal_error';
      return Response.json(
        { type: 'about:blank', title: code, status, code, detail: code, requestId: 'req_1', retryable: status >= 500 },
        { status, headers: { 'content-type': 'application/problem+json' } },
      );
    }
    if (pathname === '/v1/catalogue') return Response.json(toColumns(all.index));
    if (pathname === '/v1/street-words')
      return Response.json({
        language: 'en',
        items: [{ say: ['birth certificate'], official: ['đăng ký khai sinh'] }],
      });
    if (pathname === '/v1/units') return Response.json({ items: [branch], nextCursor: null });
    if (pathname.endsWith('/due-date')) return Response.json(all.dueDate);
    if (pathname.endsWith('/competent-unit')) return Response.json(competence);
    if (pathname.endsWith('/related') || pathname.endsWith('/versions')) return Response.json({ items: [] });
    if (pathname.startsWith('/v1/procedures/')) return Response.json(all.procedure);
    return Response.json({ items: [], nextCursor: null });
  };
}
