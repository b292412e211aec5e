/** What a Center answers to the unit finder, valid against the contract; tests change what they need. */
import type { AddressSuccession, AddressUnit, Unit } from '@hcc/sdk';

const officeHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '07:30', to: '12:00' },
  { weekday, from: '13:30', to: '17:00' },
]);

/** A Monday morning. */
export const monday = '2026-11-23T08:30:00+07:00';

export const createPoint = (changes: Partial<Unit> & Pick<Unit, 'id' | 'name'>): Unit => ({
  kind: 'department',
  parentId: null,
  code: '000.01.01.H49',
  addressUnitCode: null,
  openingHours: officeHours,
  validFromOn: '2024-09-01',
  validToOn: null,
  predecessorIds: [],
  successorIds: [],
  position: null,
  assumed: false,
  open: { isOpen: true, until: '2026-11-23T12:00:00+07:00' },
  distanceMetres: null,
  ...changes,
});

export const head = createPoint({
  id: 'head',
  kind: 'headOffice',
  name: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
  address: 'Phường Hồng Hà, thành phố Hạ Long',
  phone: '0203 3 123 456',
});
export const mongCai = createPoint({
  id: 'mong-cai',
  kind: 'branch',
  name: 'Chi nhánh thành phố Móng Cái',
  open: { isOpen: false, until: '2026-11-24T07:30:00+07:00' },
});
export const departments = Array.from({ length: 43 }, (_, at) =>
  createPoint({ id: `dept-${at}`, name: `Bộ phận Tiếp nhận và Trả kết quả xã Mẫu ${String(at + 1).padStart(2, '0')}` }),
);

const commune = (changes: Partial<AddressUnit> & Pick<AddressUnit, 'code' | 'name'>): AddressUnit => ({
  type: 'ward',
  districtName: null,
  validFromOn: '2025-07-01',
  validToOn: null,
  successors: [],
  ...changes,
});
const former = (code: string, name: string): AddressUnit =>
  commune({ code, name, districtName: 'Thành phố Hạ Long', validFromOn: '2024-11-01', validToOn: '2025-06-30' });

const haLong = commune({ code: '06655', name: 'Phường Hạ Long' });
const baiChay = commune({ code: '06673', name: 'Phường Bãi Cháy' });
const vietHung = commune({ code: '06652', name: 'Phường Việt Hưng' });
const haKhau = former('06655', 'Phường Hà Khẩu');
const giengDay = former('06664', 'Phường Giếng Đáy');

const successions: readonly AddressSuccession[] = [
  { unit: haKhau, outcome: 'choose', candidates: [baiChay, vietHung] },
  { unit: giengDay, outcome: 'moved', candidates: [haLong] },
];

export interface UnitAnswers {
  points: readonly Unit[];
  /** Metres by id, for whoever tells a position. */
  distances: Readonly<Record<string, number>>;
  former: readonly AddressUnit[];
}

/** A fetch that answers as a Center would, page by page. `fails` is asked first, with path and query: a status, or 0 for no answer. */
export function answerUnits(
  answers: Partial<UnitAnswers> = {},
  fails: (url: URL) => { status: number; code: string } | 0 | undefined = () => undefined,
) {
  const { points, distances, former } = {
    points: [head, mongCai, ...departments],
    distances: {},
    former: [haKhau, giengDay],
    ...answers,
  };
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const failure = fails(url);
    if (failure === 0) throw new TypeError('Failed to fetch');
    if (failure) {
      const { status, code } = failure;
      return Response.json(
        { type: 'about:blank', title: code, status, code, detail: code, requestId: 'req_1', retryable: status >= 500 },
        { status, headers: { 'content-type': 'application/problem+json' } },
      );
    }
    if (url.pathname === '/v1/units') {
      const isNear = url.searchParams.has('near');
      return Response.json(
        page(
          points.map((point) => (isNear ? { ...point, distanceMetres: distances[point.id] ?? null } : point)),
          url,
        ),
      );
    }
    if (url.pathname === '/v1/address-units')
      return Response.json(page(url.searchParams.has('asOf') ? former : [haLong, baiChay, vietHung], url));
    const code = url.pathname.split('/').at(-2);
    return Response.json(successions.find(({ unit }) => unit.code === code));
  };
}

function page<T>(items: readonly T[], { searchParams }: URL): { items: readonly T[]; nextCursor: string | null } {
  const from = Number(searchParams.get('cursor') ?? 0);
  const to = from + Number(searchParams.get('limit') ?? 20);
  return { items: items.slice(from, to), nextCursor: to < items.length ? String(to) : null };
}
