/** What a Center answers about one procedure, to the card and to the view of it; tests change what they need. */
import type { AddressUnit, Competence, Procedure, ProcedureChange, ProcedureSummary, ProcedureVersion } from '@hcc/sdk';
import { birth as recorded, branch, dueDate } from './finder-answers.ts';

export const birth: Procedure = { ...recorded, validFromOn: '2026-07-01', validToOn: null };

const commune = (code: string, name: string, more: Partial<AddressUnit> = {}): AddressUnit => ({
  code,
  name,
  type: 'ward',
  districtName: null,
  validFromOn: '2025-07-01',
  validToOn: null,
  successors: [],
  ...more,
});
export const baiChay = commune('06673', 'Phường Bãi Cháy');
export const vietHung = commune('06652', 'Phường Việt Hưng');
export const haKhau = commune('06655', 'Phường Hà Khẩu', {
  districtName: 'Thành phố Hạ Long',
  validFromOn: '2024-11-01',
  validToOn: '2025-06-30',
});

export const byMatter: Competence = { by: 'matter', unit: { id: 'agency', name: 'Sở Tư pháp' }, candidates: [] };

export interface ProcedureAnswers {
  procedure: Procedure | null;
  versions: readonly ProcedureVersion[];
  changes: readonly ProcedureChange[];
  /** Asked with the commune, if one is named, and the day on which it was so called. */
  competence: (addressUnit: string | null, asOf: string | null) => Competence;
}

/** A fetch that answers as a Center would. `fails` is asked first: a status, or 0 for no answer at all. */
export function answerProcedure(
  answers: Partial<ProcedureAnswers> = {},
  fails: (path: string) => number | undefined = () => undefined,
) {
  const all: ProcedureAnswers = { procedure: birth, versions: [], changes: [], competence: () => byMatter, ...answers };
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const failure = fails(pathname);
    if (failure === 0) throw new TypeError('Failed to fetch');
    if (failure !== undefined) return problem(failure, 'internal_error');
    if (pathname === '/v1/units') return listOf([branch]);
    if (pathname === '/v1/address-units') return listOf(searchParams.has('asOf') ? [haKhau] : [baiChay, vietHung]);
    if (pathname === '/v1/catalogue/changes') return listOf(all.changes);
    if (pathname.endsWith('/versions') && (all.procedure || all.versions.length > 0))
      return Response.json({ items: all.versions });
    if (all.procedure === null) return problem(404, 'procedure_not_found');
    if (pathname.endsWith('/due-date')) return Response.json(dueDate);
    if (pathname.endsWith('/related')) return Response.json({ items: [summaryOf(all.procedure)] });
    if (pathname.endsWith('/competent-unit'))
      return Response.json(all.competence(searchParams.get('addressUnit'), searchParams.get('asOf')));
    return Response.json(all.procedure);
  };
}

const listOf = (items: readonly unknown[]): Response => Response.json({ items, nextCursor: null });

const problem = (status: number, code: string): Response =>
  Response.json(
    { type: 'about:blank', title: code, status, code, detail: code, requestId: 'req_1', retryable: status >= 500 },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const summaryOf = ({ version, level, fields, audiences, lifeEvents, filingMode }: Procedure): ProcedureSummary => ({
  code: '1.004884',
  name: 'Thủ tục đăng ký lại khai sinh',
  version,
  level,
  fields,
  audiences,
  lifeEvents,
  filingMode,
  channels: ['online'],
  cost: { state: 'free' },
  duration: { unit: 'sameDay' },
});
