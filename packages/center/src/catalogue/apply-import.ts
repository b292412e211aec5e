import type { LocalDate } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import type { Stores } from '../ports.ts';
import type { CatalogueItem, KeptChange } from './catalogue.store.ts';
import { importCatalogue, type ImportOptions, type ImportResult } from './import/import-catalogue.ts';
import { unreadCodes } from './import/unread-codes.ts';
import { planVersions } from './versions/plan-versions.ts';

export interface AppliedImport extends ImportResult {
  /**
   * - `applied`: the catalogue is another now, or is known to be true on a later day;
   * - `unchanged`: it was imported before;
   * - `outdated`: a newer day is known already, so nothing was applied;
   * - `refused`: `strict`, and there are problems;
   * - `unusable`: no record could be read.
   */
  outcome: 'applied' | 'unchanged' | 'outdated' | 'refused' | 'unusable';
  asOfOn: LocalDate;
  /** The day of the newest import before this one; null when it is the first or nothing was compared. */
  knownAsOfOn: LocalDate | null;
  /** Against the day before, by code; empty at the first import. */
  changes: readonly KeptChange[];
  /** Codes in force of which this import could read nothing, so that they stay as they were. */
  stays: readonly string[];
}

/**
 * Imports records and makes them the catalogue of that day, all or none: what changed gets a new version, what is gone is
 * repealed. A record that is there and cannot be read repeals nothing.
 */
export async function applyImport(stores: Stores, options: ImportOptions): Promise<AppliedImport> {
  const result = await importCatalogue(options);
  const { asOfOn } = options;
  const untouched = { ...result, asOfOn, knownAsOfOn: null, changes: [], stays: [] };
  if (!result.isAccepted) return { ...untouched, outcome: 'refused' };
  if (result.procedures.length === 0) return { ...untouched, outcome: 'unusable' };
  const items = [...result.procedures];
  const imported = await versionOf(items);
  const mayStay = unreadCodes(result);

  return stores.transaction(async ({ catalogue }) => {
    const last = await catalogue.lastImport();
    const told = { ...untouched, knownAsOfOn: last?.asOfOn ?? null };
    if (last && asOfOn < last.asOfOn) return { ...told, outcome: 'outdated' };
    if (last?.asOfOn === asOfOn && last.version === imported) return { ...told, outcome: 'unchanged' };
    const plan = planVersions(await catalogue.around(asOfOn), { items, asOfOn, stays: mayStay });
    const stays = plan.inForce.flatMap(({ procedure: { code } }) => (mayStay(code) ? code : []));
    const version = stays.length === 0 ? imported : await versionOf(plan.inForce);
    if (last?.asOfOn === asOfOn && plan.items.length === 0) return { ...told, stays, outcome: 'unchanged' };
    await catalogue.apply({ version, asOfOn, unread: stays, items: plan.items, changes: plan.changes });
    return { ...told, stays, changes: plan.changes, outcome: 'applied' };
  });
}

/** The whole in sixteen digits; the order in the file counts for nothing. */
async function versionOf(items: readonly CatalogueItem[]): Promise<string> {
  const content = items.map(({ procedure: { code, version }, searchWords }) => [code, version, searchWords]);
  return (await sha256(JSON.stringify(content.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))))).slice(0, 16);
}
