/** Wards and communes by name: those of today, and those whose names stand on papers from before the last reorganisation. */
import type { AddressUnit, Client } from '@hcc/sdk';

export interface Communes {
  readonly current: readonly AddressUnit[];
  /** Gone since; empty where the Center knows of none. */
  readonly former: readonly AddressUnit[];
}

/** More than any province has; a list that grew past it would be a fault of the directory. */
const most = 1000;

export async function loadCommunes({ units }: Pick<Client, 'units'>, signal: AbortSignal): Promise<Communes> {
  const current = await units.addressUnits({ limit: 100 }, { signal }).atMost(most);
  const reorganisedOn = current.reduce((latest, { validFromOn }) => (validFromOn > latest ? validFromOn : latest), '');
  if (reorganisedOn === '') return { current, former: [] };
  const before = await units.addressUnits({ asOf: dayBefore(reorganisedOn), limit: 100 }, { signal }).atMost(most);
  return { current, former: before.filter(({ validToOn }) => validToOn !== null && validToOn < reorganisedOn) };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
