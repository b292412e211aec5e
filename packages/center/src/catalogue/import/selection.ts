/** Which procedures a Center offers, and on which tier. */
import { ProcedureCode, type Level } from '@hcc/schemas';
import * as z from 'zod';

const codes = z.array(ProcedureCode).max(20_000).default([]);

/** A selection file: national codes by the tier that settles them. Anything else in the file is ignored. */
export const Selection = z.object({ province: codes, district: codes, commune: codes });
export type Selection = z.infer<typeof Selection>;

export const tierLevels = {
  province: 'provincial',
  district: 'district',
  commune: 'commune',
} as const satisfies Record<keyof Selection, Level>;

/** The level of each selected code; a code on two tiers keeps the first and is listed in `twice`. */
export function levelsBySelection(selection: Selection): { levels: Map<string, Level>; twice: string[] } {
  const levels = new Map<string, Level>();
  const twice: string[] = [];
  for (const tier of ['province', 'district', 'commune'] as const) {
    for (const code of selection[tier]) {
      if (levels.has(code)) twice.push(code);
      else levels.set(code, tierLevels[tier]);
    }
  }
  return { levels, twice };
}
