import { toLocalDate } from '@hcc/rules/working-time';
import type { LocalDate } from '@hcc/schemas';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import type { RegisterData, RegisterRow } from '../pdf/index.ts';
import type { Center } from '../ports.ts';
import { partiesOf } from './applicant-of.ts';

const ways = { counter: 'Trực tiếp', post: 'Bưu chính', electronic: 'Bản điện tử' } as const;

/** An extract of a unit's register (sổ theo dõi hồ sơ): what it received on these days, in the order it came in. */
export function registerDataOf(
  records: readonly FiledRecord[],
  { center, unit, fromOn, toOn, now }: { center: Center; unit: string; fromOn: LocalDate; toOn: LocalDate; now: Date },
): RegisterData {
  const at = now.toISOString();
  return {
    kind: 'register',
    superiorAuthority: center.name.vi,
    unit,
    place: center.placeOfIssue,
    issuedOn: toLocalDate(at),
    createdAt: at,
    isTest: center.mode === 'sandbox',
    book: `01/${toOn.slice(0, 4)}`,
    from: fromOn,
    to: toOn,
    rows: records.map((record, index) => rowOf(record, index + 1)),
  };
}

function rowOf({ state, answers }: FiledRecord, number: number): RegisterRow {
  return {
    number,
    dossierCode: state.code,
    procedure: { code: state.procedureCode, name: state.procedureName },
    setCount: 1,
    applicant: partiesOf(answers).applicant,
    handlingUnit: state.competentUnit.name,
    receivedAt: state.acceptedAt ?? state.submittedAt,
    ...(state.promised?.due.dueAt ? { dueAt: state.promised.due.dueAt } : {}),
    ...(state.returnedAt && state.handing
      ? {
          returned: {
            at: state.returnedAt,
            method: ways[state.handing.by],
            ...(state.handing.by === 'counter' ? { collector: state.handing.collectorName } : {}),
          },
        }
      : {}),
  };
}
