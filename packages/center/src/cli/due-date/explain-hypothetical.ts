/** A case that is only supposed: the record of a catalogue file, the profile's calendar and rules, and what was told. */
import { resolve } from 'node:path';
import { isInForce } from '@hcc/rules/directory';
import { rulesOn, type SettlementRules } from '@hcc/rules/settlement-rules';
import { acceptBy, apologyBy, reckon, toLocalDate } from '@hcc/rules/working-time';
import type { Procedure } from '@hcc/schemas';
import { pilotFilingMode } from '../../catalogue/import/filing-mode.ts';
import { importCatalogue } from '../../catalogue/import/import-catalogue.ts';
import { readCatalogueFile, readSelectionFile } from '../../catalogue/import/read-files-node.ts';
import { durationsFor } from '../../dossiers/decision-context.ts';
import { paperTravels } from '../../dossiers/paper-travels.ts';
import type { Center } from '../../ports.ts';
import { readCenter } from '../../process/center-files.ts';
import { readSettings } from '../../process/settings.ts';
import { UsageError } from '../usage-error.ts';
import type { DateExplained, Explanation } from './explanation.ts';
import type { HypotheticalCase } from './options.ts';

export async function explainHypothetical(asked: HypotheticalCase): Promise<Explanation> {
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const files =
    asked.catalogueFile === undefined ? settings : { catalogueFile: resolve(asked.catalogueFile), selectionFile: null };
  const procedure = await readProcedure(center, files, asked.procedureCode);
  return explain(center, procedure, asked);
}

async function readProcedure(
  center: Center,
  { catalogueFile, selectionFile }: { catalogueFile: string; selectionFile: string | null },
  code: string,
): Promise<Procedure> {
  const { records, asOfOn = '1970-01-01' } = await readCatalogueFile(catalogueFile);
  const isAsked = (record: unknown): boolean =>
    typeof record === 'object' && record !== null && 'code' in record && record.code === code;
  const { procedures } = await importCatalogue({
    records: records.filter(isAsked),
    asOfOn,
    ...(selectionFile !== null && { selection: await readSelectionFile(selectionFile) }),
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
  const [found] = procedures;
  if (!found)
    throw new Error(
      `--procedure ${code}: ${catalogueFile} has no such procedure; name another, or another --catalogue.`,
    );
  return found.procedure;
}

function explain(center: Center, procedure: Procedure, asked: HypotheticalCase): Explanation {
  const { calendar } = center;
  const { receivedAt, channel, pauses } = asked;
  const rules = rulesFor(center, receivedAt);
  const { committed, statutory } = durationsFor(procedure, channel, variantOf(procedure, asked.variant));
  const travels = travelsFrom(center, procedure, asked);
  const explained = (of: DateExplained['of'], duration: typeof committed): DateExplained => {
    try {
      const { due, original, trace } = reckon({
        receivedAt,
        channel,
        paperTravels: travels,
        duration,
        pauses,
        calendar,
        rules,
      });
      return { of, duration, due, trace, ...(pauses.length > 0 && { firstDueAt: original.dueAt }) };
    } catch (error) {
      // Options were read: what is left to be wrong is the order of the pauses.
      throw new UsageError(`--pause: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  const promised = explained('committed', committed);
  const dates = sameDuration(committed, statutory)
    ? [explained('statutory', statutory)]
    : [promised, explained('statutory', statutory)];
  const { dueAt } = promised.due;
  return {
    code: procedure.code,
    name: procedure.name,
    filed: { channel, at: receivedAt },
    stages: [{ dates }],
    acceptBy: channel === 'online' ? acceptBy(receivedAt, calendar, rules) : null,
    apologyBy: dueAt === null ? null : apologyBy(dueAt, calendar, rules),
    rules,
    calendar,
  };
}

function rulesFor({ rules }: Center, receivedAt: string): SettlementRules {
  try {
    return rulesOn(rules, toLocalDate(receivedAt));
  } catch (error) {
    throw new UsageError(`--received ${receivedAt}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function variantOf({ code, variants }: Procedure, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const found = variants.find(({ id }, index) => id === asked || String(index + 1) === asked);
  if (found) return found.id;
  const list = variants.map(({ id, name }, index) => `\n  ${index + 1}  ${id}  ${name}`).join('');
  throw new UsageError(
    `--variant ${asked}: ${code} ${list ? `has these cases, by number or id:${list}` : 'has no cases; leave it out.'}`,
  );
}

/** Taken in at a counter that does not decide: the clock starts when the papers arrive where it is decided. */
function travelsFrom(
  center: Center,
  procedure: Procedure,
  { channel, receivedAt, unitId, place }: HypotheticalCase,
): boolean {
  if (unitId === undefined) return false;
  const day = toLocalDate(receivedAt);
  const receiving = center.units.find((unit) => unit.id === unitId && isInForce(unit, day));
  if (!receiving || receiving.kind === 'agency')
    throw new UsageError(
      `--at ${unitId}: is no service point on ${day}; give the id of one, such as ${somePoint(center, day)}.`,
    );
  const competence = center.competenceFor({ procedure, addressUnitCode: place, on: day });
  if (competence.ground === 'noPlace')
    throw new UsageError(
      place === undefined
        ? `--place: ${procedure.code} is decided where the matter belongs; give the code of that commune beside --at.`
        : `--place ${place}: is no commune that decides on ${day}; give the code of one.`,
    );
  return paperTravels(channel, receiving, competence.unit);
}

const somePoint = ({ units }: Center, day: string): string =>
  units.find((unit) => unit.kind !== 'agency' && isInForce(unit, day))?.id ?? 'none';

const sameDuration = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
