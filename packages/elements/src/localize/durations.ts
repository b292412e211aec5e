/** A duration in words. The units are never converted: five working days are not a week. */
import type { Duration } from '@hcc/sdk';
import type { SharedStrings } from './locales/vi.ts';

export function formatDuration(duration: Duration, shared: Pick<SharedStrings, 'durations'>): string {
  switch (duration.unit) {
    case 'none':
      return shared.durations.none;
    case 'sameDay':
      return shared.durations.sameDay(duration.cutOff);
    default:
      return shared.durations[duration.unit](duration.amount);
  }
}
