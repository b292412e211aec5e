/** A filed dossier: every date it was promised, as its events have kept them. Changes nothing in the data directory. */
import { access } from 'node:fs/promises';
import { rulesOn } from '@hcc/rules/settlement-rules';
import type { DatePromise } from '@hcc/rules/dossier';
import { acceptBy, apologyBy, toLocalDate } from '@hcc/rules/working-time';
import { openSettingsDb } from '../open-settings-db.ts';
import { sqlStores } from '../../db/sql-stores.ts';
import { isFiled } from '../../dossiers/dossier-record.ts';
import type { DossierStore } from '../../dossiers/dossiers.store.ts';
import type { Center } from '../../ports.ts';
import { readCenter } from '../../process/center-files.ts';
import { readSettings, type Settings } from '../../process/settings.ts';
import type { DateExplained, Explanation } from './explanation.ts';
import type { KeptDossier } from './options.ts';

/** @throws Error when the database cannot be opened, or keeps no dossier of that code. */
export async function explainDossier({ code }: KeptDossier): Promise<Explanation> {
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  await requireData(settings);
  const db = await openSettingsDb(settings);
  try {
    return await explainKept(sqlStores(db), center, code);
  } finally {
    await db.close();
  }
}

/** Opening would make an empty one. */
async function requireData({ databaseUrl, dataDirectory }: Settings): Promise<void> {
  if (databaseUrl !== null) return;
  await access(dataDirectory).catch((error: unknown) => {
    throw new Error(`HCC_DATA ${dataDirectory}: there is no such data directory; name the one of the Center.`, {
      cause: error,
    });
  });
}

/** @throws Error when no dossier of that code is kept. */
export async function explainKept(
  { dossiers }: { dossiers: Pick<DossierStore, 'findByCode' | 'events'> },
  center: Center,
  code: string,
): Promise<Explanation> {
  const record = await dossiers.findByCode(code);
  if (!record || !isFiled(record)) throw new Error(`--dossier ${code}: no dossier of this code is kept here.`);
  const { state } = record;
  const { calendar } = center;
  const rules = rulesOn(center.rules, toLocalDate(state.submittedAt));
  const events = await dossiers.events(record.id);
  const stages = events.flatMap((event) =>
    'promised' in event ? [{ at: event.at, dates: datesOf(event.promised, event.statutory) }] : [],
  );
  const isOpen = state.completedAt === null && !['notAccepted', 'withdrawn'].includes(state.workflow);
  const dueAt = state.promised?.due.dueAt ?? null;
  return {
    code: state.code,
    name: `${state.procedureName} (${state.procedureCode})`,
    filed: { channel: state.channel, at: state.submittedAt },
    stages,
    acceptBy:
      state.channel === 'online' && state.workflow === 'submitted'
        ? acceptBy(state.submittedAt, calendar, rules)
        : null,
    apologyBy: isOpen && dueAt !== null ? apologyBy(dueAt, calendar, rules) : null,
    rules,
    calendar,
  };
}

function datesOf(promised: DatePromise, statutory: DatePromise): DateExplained[] {
  const explained = (of: DateExplained['of'], { duration, due }: DatePromise): DateExplained => ({
    of,
    duration,
    due,
    trace: due.trace,
  });
  const isOne = JSON.stringify(promised) === JSON.stringify(statutory);
  return isOne
    ? [explained('statutory', statutory)]
    : [explained('committed', promised), explained('statutory', statutory)];
}
