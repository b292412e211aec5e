/** What a language needs for telling changes; each language is a file in `locales`. */
import type { Channel, Component, CostItem, Duration, FilingModeName, Level } from '@hcc/schemas';
import type { Difference } from './differences.ts';

/** Less, more, or another thing: languages say "from … down to …" in their own ways. */
export type Trend = 'down' | 'up' | 'other';

export interface ChangeWords {
  kinds: Readonly<Record<'added' | 'amended' | 'repealed', string>>;
  noChanges: string;
  name: (before: string, after: string) => string;
  /** `label`: what changed, `where`: for which way to file, empty for all. */
  fromTo: (label: string, where: string, before: string, after: string, trend: Trend) => string;
  /** Where the two would read alike, since only the end of a long text differs. */
  changed: (label: string, where: string) => string;
  costLabels: Readonly<Record<CostItem['type'] | 'mixed', string>>;
  timeLabel: string;
  committedLabel: string;
  free: string;
  notStated: string;
  none: string;
  money: (amount: number) => string;
  duration: (duration: Duration) => string;
  channels: Readonly<Record<Channel, string>>;
  channelChange: (change: 'added' | 'removed', channel: string) => string;
  modes: Readonly<Record<FilingModeName, string>>;
  filingLabel: string;
  papers: Readonly<
    Record<'added' | 'removed' | 'changed', Readonly<Record<Component['use'], (name: string) => string>>>
  >;
  result: (change: 'added' | 'removed', name: string) => string;
  legalBasis: (change: 'added' | 'removed', title: string) => string;
  agency: (change: 'added' | 'removed', name: string) => string;
  levels: Readonly<Record<Level, string>>;
  levelLabel: string;
  texts: Readonly<Record<Extract<Difference, { part: 'text' }>['of'], string>>;
}
