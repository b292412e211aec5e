/** Names of places: what answers hold are identifiers. Read once, when first needed. */
import type { AddressUnit, Unit } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskClient } from './connect-desk.ts';

export class DirectoryController implements ReactiveController {
  servicePoints: readonly Unit[] = [];
  addressUnits: readonly AddressUnit[] = [];
  /** All that may be asked for an opinion: agencies first, then the points of the Center. */
  units: readonly Unit[] = [];
  /** What narrows the list of units. */
  unitQuery = '';

  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  #reading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  /** A failed reading is tried again at the next call. */
  async prepare(): Promise<void> {
    this.#reading ??= this.#read().catch(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  /** The name behind an identifier, or the identifier. */
  nameOf(id: string): string {
    const address = this.addressUnits.find(({ code }) => code === id);
    return (address && addressName(address)) ?? this.servicePoints.find((unit) => unit.id === id)?.name ?? id;
  }

  narrowUnits(query: string): void {
    this.unitQuery = query;
    this.#host.requestUpdate();
  }

  hostConnected(): void {}

  async #read(): Promise<void> {
    const { units } = this.#client();
    const [points, addresses] = await Promise.all([
      all(units.list({ limit: 100 })),
      all(units.addressUnits({ limit: 100 })),
    ]);
    this.units = points.toSorted(
      (a, b) => Number(b.kind === 'agency') - Number(a.kind === 'agency') || a.name.localeCompare(b.name, 'vi'),
    );
    this.servicePoints = points.filter(({ kind }) => kind !== 'agency');
    this.addressUnits = addresses.toSorted((a, b) => addressName(a).localeCompare(addressName(b), 'vi'));
    this.#host.requestUpdate();
  }
}

/** Two places of one name are told apart by their district. */
export const addressName = ({ name, districtName }: AddressUnit): string =>
  districtName === null ? name : `${name}, ${districtName}`;

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
