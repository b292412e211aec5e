import type { Channel, Unit } from '@hcc/schemas';

/** Whether papers must be carried: an online filing has none, and what is handed in at the place that decides stays there. */
export const paperTravels = (
  channel: Channel,
  receiving: Pick<Unit, 'addressUnitCode'>,
  competent: Pick<Unit, 'addressUnitCode'>,
): boolean => channel !== 'online' && receiving.addressUnitCode !== competent.addressUnitCode;
