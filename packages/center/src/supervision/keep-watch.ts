/**
 * The watch list follows what happens. A change of a dossier leaves a message in the outbox, in its own transaction; here
 * a batch of them becomes marks. What only time brings about needs no message: a mark holds from an instant on, and whoever
 * passes it raises its notice, once for each dossier and reason whatever crashes.
 */
import type { DossierState } from '@hcc/rules/dossier';
import { watchMarks } from '@hcc/rules/supervision';
import { rulesOf } from '../dossiers/decision-context.ts';
import { isFiled } from '../dossiers/dossier-record.ts';
import type { Ports } from '../ports.ts';
import type { Watched } from './supervision.store.ts';

type Needs = Pick<Ports, 'stores' | 'center' | 'clock'>;

const batchSize = 200;

/** @returns what brings the list and its notices up to now, a batch a transaction. */
export function createWatchKeeper({ stores, center, clock }: Needs): () => Promise<void> {
  const follow = (): Promise<number> =>
    stores.transaction(async (tx) => {
      const messages = await tx.outbox.next('dossier-watch', batchSize);
      if (messages.length === 0) return 0;
      const ids = [...new Set(messages.map(({ message }) => message.payload.dossierId))];
      const records = await tx.dossiers.byIds(ids);
      await tx.supervision.put(
        records.filter(isFiled).map(({ id, state }): Watched => ({
          dossierId: id,
          unitId: unitAtWork(state).id,
          marks: watchMarks(state, {
            calendar: center.calendar,
            rules: rulesOf(center, state.rulesVersion, clock.now()),
          }),
        })),
      );
      await tx.outbox.done(
        messages.map(({ id }) => id),
        clock.now(),
      );
      return messages.length;
    });
  const raise = (): Promise<number> => stores.transaction((tx) => tx.supervision.raise(clock.now(), batchSize));
  return async () => {
    while ((await follow()) === batchSize);
    while ((await raise()) === batchSize);
  };
}

/** Where the work waits: who received it answers for it until it is accepted, the competent unit after that. */
export const unitAtWork = ({ acceptedAt, receivingUnit, competentUnit }: DossierState) =>
  acceptedAt === null ? receivingUnit : competentUnit;
