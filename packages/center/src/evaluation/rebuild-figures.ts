import { addRatings, addToCubes, openLedger, type CubeRow } from '@hcc/rules/indicators';
import type { Ports } from '../ports.ts';
import { createFactsReader } from './keep-figures.ts';

const pageSize = 5000;

/**
 * Makes every figure anew from the log of events and the ratings. One transaction over one state of the database: what it saw is counted
 * and its messages are done; what comes meanwhile waits in the outbox. Whoever reads sees the old figures until it ends.
 * @returns how many events were counted, and the rows they came to.
 */
export function rebuildFigures(
  { stores, center, clock }: Pick<Ports, 'stores' | 'center' | 'clock'>,
  onProgress: (events: number) => void = () => {},
): Promise<{ events: number; rows: number }> {
  return stores.transaction(
    async (tx) => {
      await tx.outbox.drain('dossier-tally', clock.now());
      const factsOf = createFactsReader();
      const rows = new Map<string, CubeRow>();
      let events = 0;
      // One ledger for all pages: a page may end in the middle of a dossier.
      const ledger = openLedger({ calendar: center.calendar, factsOf: await factsOf(tx, []) });
      let after: { dossierId: string; sequence: number } | null = null;
      for (;;) {
        const page = await tx.dossiers.eventsAfter(after, pageSize);
        await factsOf(tx, page);
        for (const logged of page) {
          if (after && after.dossierId !== logged.dossierId) ledger.close(after.dossierId);
          addToCubes(rows, ledger.take(logged));
          after = { dossierId: logged.dossierId, sequence: logged.sequence };
        }
        events += page.length;
        onProgress(events);
        if (page.length < pageSize) break;
      }
      addRatings(rows, await tx.ratings.takeAll());
      const counted = [...rows.values()].filter(({ counts }) => Object.keys(counts).length > 0);
      await tx.evaluation.clear();
      await tx.evaluation.insert(counted);
      return { events, rows: counted.length };
    },
    { snapshot: true },
  );
}
