import { adviceOf, adviceRules, type ProcedureSums } from '@hcc/rules/advice';
import { type CubeId, type CubeRow, type Period, sumOf } from '@hcc/rules/indicators';
import { type Duration, periodsFor } from '@hcc/rules/working-time';
import type { Procedure, ReformAdvice } from '@hcc/schemas';
import type { Center, Repositories } from '../ports.ts';
import { componentsOf } from '../dossiers/components-of.ts';

/**
 * Advice out of the sums of a period; of what is in force today, since nothing else can be reformed.
 * @param isAsked leaves procedures out, by code.
 */
export async function readAdvice(
  { evaluation, catalogue }: Repositories,
  center: Pick<Center, 'formOf'>,
  { id, fromOn, toOn }: Period,
  isAsked: (code: string) => boolean = () => true,
): Promise<ReformAdvice> {
  const rowsOf = async (cube: CubeId) =>
    Map.groupBy(await evaluation.rows(cube, { from: fromOn, to: toOn }), ({ key: [code = ''] }) => code);
  const [sums, papers] = [await rowsOf('procedure'), await rowsOf('component')];
  const procedures: ProcedureSums[] = [];
  for (const { procedure } of await catalogue.all()) {
    const rows = sums.get(procedure.code);
    if (!rows || !isAsked(procedure.code)) continue;
    const { code, name } = procedure;
    procedures.push({
      procedure: { code, name },
      counts: sumOf(rows.map(({ counts }) => counts)),
      components: componentSums(papers.get(code) ?? [], { center, procedure }),
      committed: committedTo(procedure),
    });
  }
  return { period: id, rules: numbersOf(adviceRules), ...adviceOf(procedures) };
}

const numbersOf = ({ version: _, ...numbers }: typeof adviceRules): Record<string, number> => numbers;

function componentSums(
  rows: readonly CubeRow[],
  { center, procedure }: { center: Pick<Center, 'formOf'>; procedure: Procedure },
): ProcedureSums['components'] {
  const ofRecord = new Map(procedure.components.map(({ id, name }) => [id, name]));
  const own = [...Map.groupBy(rows, ({ key: [, componentId = ''] }) => componentId)];
  // The form asks for few papers of its own, and takes long to be read.
  const ofForm = own.every(([id]) => ofRecord.has(id)) ? [] : componentsOf(center, procedure);
  const names = new Map([...ofForm.map(({ id, name }) => [id, name] as const), ...ofRecord]);
  return own.map(([id, ownRows]) => ({
    component: { id, name: names.get(id) ?? null },
    counts: sumOf(ownRows.map(({ counts }) => counts)),
  }));
}

/** The shortest of what the ways of filing are promised, where all of them are promised working days; else null. */
function committedTo(procedure: Procedure): Duration | null {
  const channels = [...new Set(procedure.methods.map(({ channel }) => channel))];
  const amounts = channels.map((channel) => {
    const { committed } = periodsFor(procedure, { channel });
    return committed.unit === 'workingDay' ? committed.amount : null;
  });
  const days = amounts.filter((amount) => amount !== null);
  return days.length > 0 && days.length === amounts.length ? { unit: 'workingDay', amount: Math.min(...days) } : null;
}
