/**
 * What differs between two versions of a procedure, as far as a person who applies would notice. Wording is another file's
 * matter. Two versions without a difference are one: no amendment is told, whatever an import had to rewrite.
 */
import type { Channel, Component, Cost, Duration, FilingModeName, Level, Method, Procedure } from '@hcc/schemas';
import { sameValue } from './same-value.ts';

export type Difference =
  | { part: 'name'; before: string; after: string }
  /** `channel` null: for every way to file. */
  | { part: 'cost'; channel: Channel | null; before: readonly Cost[]; after: readonly Cost[] }
  | { part: 'time'; channel: Channel | null; before: readonly Duration[]; after: readonly Duration[] }
  | { part: 'committed'; before: Duration | null; after: Duration | null }
  | { part: 'paper'; change: 'added' | 'removed' | 'changed'; use: Component['use']; name: string }
  | { part: 'filingMode'; before: FilingModeName; after: FilingModeName }
  | { part: 'channel'; change: 'added' | 'removed'; channel: Channel }
  | { part: 'result'; change: 'added' | 'removed'; name: string }
  | { part: 'legalBasis'; change: 'added' | 'removed'; title: string }
  | { part: 'agency'; change: 'added' | 'removed'; name: string }
  | { part: 'level'; before: Level; after: Level }
  | {
      part: 'text';
      of: 'conditions' | 'steps' | 'variants' | 'notes' | 'audiences' | 'fields' | 'decision' | 'methodNotes';
    };

export function differencesBetween(before: Procedure, after: Procedure): Difference[] {
  return [
    ...(before.name === after.name ? [] : [{ part: 'name', before: before.name, after: after.name } as const]),
    ...methodDifferences(before, after),
    ...committedDifferences(before, after),
    ...paperDifferences(before, after),
    ...filingDifferences(before, after),
    ...listDifferences(before, after, resultsOf).map((it) => ({ part: 'result', ...it }) as const),
    ...textDifferences(before, after),
    ...listDifferences(before, after, basesOf).map(
      ({ change, name }) => ({ part: 'legalBasis', change, title: name }) as const,
    ),
    ...(before.level === after.level ? [] : [{ part: 'level', before: before.level, after: after.level } as const]),
    ...listDifferences(before, after, agenciesOf).map((it) => ({ part: 'agency', ...it }) as const),
  ];
}

const channels: readonly Channel[] = ['online', 'post', 'counter'];

/** Cost and time, told once where they changed alike for every way to file that both versions have. */
function methodDifferences(before: Procedure, after: Procedure): Difference[] {
  const common = channels.filter((channel) => hasChannel(before, channel) && hasChannel(after, channel));
  const changed = <T>(valuesOf: (procedure: Procedure, channel: Channel) => T[]) => {
    const changes = common.map((channel) => ({
      channel,
      before: valuesOf(before, channel),
      after: valuesOf(after, channel),
    }));
    const different = changes.filter((it) => !sameValue(it.before, it.after));
    const [first] = different;
    const alike = different.every((it) => sameValue(it.before, first?.before) && sameValue(it.after, first?.after));
    return first && alike && different.length === common.length ? [{ ...first, channel: null }] : different;
  };
  return [
    ...changed(costsOf).map((it) => ({ part: 'cost', ...it }) as const),
    ...changed(durationsOf).map((it) => ({ part: 'time', ...it }) as const),
  ];
}

const hasChannel = ({ methods }: Procedure, channel: Channel): boolean => methods.some((it) => it.channel === channel);
const costsOf = ({ methods }: Procedure, channel: Channel): Cost[] =>
  distinct(methods.flatMap((method) => (method.channel === channel ? method.cost : [])));
const durationsOf = ({ methods }: Procedure, channel: Channel): Duration[] =>
  distinct(methods.flatMap((method) => (method.channel === channel ? method.duration : [])));

/** A record that says a thing twice says it once to a reader. */
const distinct = <T>(values: readonly T[]): T[] =>
  values.filter((value, at) => values.findIndex((other) => sameValue(other, value)) === at);

function committedDifferences(before: Procedure, after: Procedure): Difference[] {
  return sameValue(before.committed, after.committed)
    ? []
    : [{ part: 'committed', before: before.committed ?? null, after: after.committed ?? null }];
}

/** A paper's id stands for its text, so a paper that was reworded is one less and one more. */
function paperDifferences(before: Procedure, after: Procedure): Difference[] {
  const told = (papers: readonly Component[], others: readonly Component[], change: 'added' | 'removed') =>
    papers
      .filter(({ id }) => !others.some((other) => other.id === id))
      .map(({ use, name }): Difference => ({ part: 'paper', change, use, name }));
  const changed = after.components
    .filter((paper) => {
      const old = before.components.find(({ id }) => id === paper.id);
      return old !== undefined && !sameValue(old, paper);
    })
    .map(({ use, name }): Difference => ({ part: 'paper', change: 'changed', use, name }));
  return [
    ...told(after.components, before.components, 'added'),
    ...told(before.components, after.components, 'removed'),
    ...changed,
  ];
}

function filingDifferences(before: Procedure, after: Procedure): Difference[] {
  const mode: Difference[] =
    before.filingMode.mode === after.filingMode.mode
      ? []
      : [{ part: 'filingMode', before: before.filingMode.mode, after: after.filingMode.mode }];
  return [
    ...mode,
    ...channels.flatMap((channel): Difference[] => {
      const [was, is] = [hasChannel(before, channel), hasChannel(after, channel)];
      return was === is ? [] : [{ part: 'channel', change: is ? 'added' : 'removed', channel }];
    }),
  ];
}

const resultsOf = ({ results }: Procedure): string[] => results.map(({ name }) => name);
const basesOf = ({ legalBasis }: Procedure): string[] => legalBasis.map(({ number, title }) => number ?? title);
const agenciesOf = ({ agencies: { executing, competent } }: Procedure): string[] => [...executing, ...competent];

function listDifferences(before: Procedure, after: Procedure, namesOf: (procedure: Procedure) => string[]) {
  const [was, is] = [new Set(namesOf(before)), new Set(namesOf(after))];
  return [
    ...[...is].filter((name) => !was.has(name)).map((name) => ({ change: 'added', name }) as const),
    ...[...was].filter((name) => !is.has(name)).map((name) => ({ change: 'removed', name }) as const),
  ];
}

function textDifferences(before: Procedure, after: Procedure): Difference[] {
  const texts = (['conditions', 'steps', 'variants', 'notes', 'audiences', 'fields', 'decision'] as const).filter(
    (of) => !sameValue(before[of], after[of]),
  );
  const common = channels.filter((channel) => hasChannel(before, channel) && hasChannel(after, channel));
  const methodNotes = common.some((channel) => !sameValue(notesOf(before, channel), notesOf(after, channel)));
  return [...(methodNotes ? (['methodNotes'] as const) : []), ...texts].map((of) => ({ part: 'text', of }));
}

/** What a record says in words about a way to file, beside its cost and time. */
const notesOf = ({ methods }: Procedure, channel: Channel): Pick<Method, 'durationText' | 'note'>[] =>
  distinct(methods.flatMap(({ channel: own, durationText, note }) => (own === channel ? { durationText, note } : [])));
