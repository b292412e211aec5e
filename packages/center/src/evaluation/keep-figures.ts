/**
 * Figures follow what happens. Every change of a dossier leaves a message in the outbox, in its own transaction; here a
 * batch of them becomes sums, and is marked done in the transaction of the sums: so each event counts once, whatever
 * crashes, and no figure is ever made by looking through the dossiers.
 */
import { addToCubes, openLedger, type Increment, type LoggedEvent, type ProcedureFacts } from '@hcc/rules/indicators';
import type { Ports, Repositories } from '../ports.ts';
import type { MessageOf } from '../webhooks/outbox.store.ts';
import { countRatings } from './count-ratings.ts';

type Needs = Pick<Ports, 'stores' | 'center' | 'clock'>;
type Span = MessageOf<'dossier-tally'>['payload'];

const batchSize = 200;

/** @returns what counts all that waits, a batch a transaction. It remembers the facts of pinned versions, which never change. */
export function createFigureKeeper({ stores, center, clock }: Needs): () => Promise<void> {
  const factsOf = createFactsReader();
  const batch = (): Promise<number> =>
    stores.transaction(async (tx) => {
      const messages = await tx.outbox.next('dossier-tally', batchSize);
      if (messages.length === 0) return 0;
      const increments = await incrementsOf(
        tx,
        messages.map(({ message }) => message.payload),
        { center, factsOf },
      );
      await tx.evaluation.add([...addToCubes(new Map(), increments).values()]);
      await tx.outbox.done(
        messages.map(({ id }) => id),
        clock.now(),
      );
      return messages.length;
    });
  return async () => {
    while ((await batch()) === batchSize);
    await countRatings({ stores });
  };
}

/** What these events add: each dossier is played from its beginning, and only what is asked for counts. */
async function incrementsOf(
  tx: Repositories,
  spans: readonly Span[],
  { center, factsOf }: Pick<Needs, 'center'> & { factsOf: FactsReader },
): Promise<Increment[]> {
  const asked = Map.groupBy(spans, ({ dossierId }) => dossierId);
  const log = await tx.dossiers.eventsOf([...asked.keys()]);
  const ledger = openLedger({ calendar: center.calendar, factsOf: await factsOf(tx, log) });
  return log.flatMap((logged) => {
    const increments = ledger.take(logged);
    const isAsked = asked
      .get(logged.dossierId)
      ?.some(({ first, last }) => logged.sequence >= first && logged.sequence <= last);
    return isAsked ? increments : [];
  });
}

/** Reads what a log needs, and tells it; what one call has read, the answers of earlier calls tell as well. */
export type FactsReader = (
  tx: Repositories,
  log: readonly LoggedEvent[],
) => Promise<(code: string, version: string) => ProcedureFacts>;

/** A record that the catalogue has never had leaves a dossier with figures and without a field. */
const unknownFacts: ProcedureFacts = { field: '', level: '' };

/** What the records of a log's procedures say, in the versions they were filed under: repealed ones as well. */
export function createFactsReader(): FactsReader {
  const known = new Map<string, ProcedureFacts>();
  const keyOf = (code: string, version: string): string => `${code} ${version}`;
  return async (tx, log) => {
    for (const { event } of log) {
      if (event.type !== 'submitted') continue;
      const key = keyOf(event.procedureCode, event.procedureVersion);
      if (known.has(key)) continue;
      const procedure = await tx.catalogue.findEver(event.procedureCode, event.procedureVersion);
      known.set(key, procedure ? { field: procedure.fields[0]?.name ?? '', level: procedure.level } : unknownFacts);
    }
    return (code, version) => known.get(keyOf(code, version)) ?? unknownFacts;
  };
}
