/** Differences of two versions in words that a citizen understands; one sentence each. */
import type { ChangedPart, Cost, CostItem, Duration, Locale, Procedure, ProcedureChange } from '@hcc/schemas';
import type { KeptChange } from '../catalogue.store.ts';
import type { ChangeWords, Trend } from './change-words.ts';
import { type Difference, differencesBetween } from './differences.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';

export const changeWords: Readonly<Record<Locale, ChangeWords>> = { vi, en, 'zh-Hans': zhHans };

export type ToldChange = ProcedureChange['changes'][number];

/** The differences in words; a sentence that would stand twice stands once. */
export function tellChanges(before: Procedure, after: Procedure, locale: Locale): ToldChange[] {
  const told = differencesBetween(before, after).map((difference) => ({
    part: partOf(difference),
    text: sentence(difference, changeWords[locale]),
  }));
  return told.filter(({ text }, at) => told.findIndex((other) => other.text === text) === at);
}

/** A change of the catalogue for whoever asks; only an amendment has more to tell than that it happened. */
export const toldChange = ({ before, after, ...change }: KeptChange, locale: Locale): ProcedureChange => ({
  ...change,
  changes: change.kind === 'amended' && before && after ? tellChanges(before, after, locale) : [],
});

function partOf(difference: Difference): ChangedPart {
  switch (difference.part) {
    case 'name':
    case 'cost':
    case 'time':
    case 'legalBasis':
      return difference.part;
    case 'committed':
      return 'time';
    case 'paper':
      return 'papers';
    case 'filingMode':
    case 'channel':
      return 'filing';
    case 'result':
      return 'results';
    case 'agency':
    case 'level':
      return 'units';
    case 'text':
      return partOfText[difference.of];
  }
}

const partOfText: Readonly<Record<Extract<Difference, { part: 'text' }>['of'], ChangedPart>> = {
  methodNotes: 'filing',
  conditions: 'conditions',
  steps: 'steps',
  variants: 'papers',
  notes: 'papers',
  audiences: 'other',
  fields: 'other',
  decision: 'other',
};

function sentence(it: Difference, words: ChangeWords): string {
  switch (it.part) {
    case 'name':
      return words.name(it.before, it.after);
    case 'cost':
      return costSentence(it, words);
    case 'time':
      return words.fromTo(
        words.timeLabel,
        it.channel === null ? '' : words.channels[it.channel],
        each(it.before, words.duration),
        each(it.after, words.duration),
        trendOfTime(it.before, it.after),
      );
    case 'committed':
      return words.fromTo(
        words.committedLabel,
        '',
        it.before ? words.duration(it.before) : words.none,
        it.after ? words.duration(it.after) : words.none,
        it.before && it.after ? trendOfTime([it.before], [it.after]) : 'other',
      );
    case 'paper':
      return words.papers[it.change][it.use](short(it.name));
    case 'filingMode':
      return words.fromTo(words.filingLabel, '', words.modes[it.before], words.modes[it.after], 'other');
    case 'channel':
      return words.channelChange(it.change, words.channels[it.channel]);
    case 'result':
      return words.result(it.change, short(it.name));
    case 'legalBasis':
      return words.legalBasis(it.change, short(it.title));
    case 'agency':
      return words.agency(it.change, short(it.name));
    case 'level':
      return words.fromTo(words.levelLabel, '', words.levels[it.before], words.levels[it.after], 'other');
    case 'text':
      return words.texts[it.of];
  }
}

function costSentence({ channel, before, after }: Extract<Difference, { part: 'cost' }>, words: ChangeWords): string {
  const label = words.costLabels[costLabel([...before, ...after])];
  const where = channel === null ? '' : words.channels[channel];
  const inWords = (costs: readonly Cost[]): string => each(costs, (cost) => costText(cost, words));
  const [was, is] = [inWords(before), inWords(after)];
  return was === is
    ? words.changed(label, where)
    : words.fromTo(label, where, was, is, trend(sizeOfCost(before), sizeOfCost(after)));
}

/** Papers of the national record run to paragraphs; a notice of change names them. */
const longestName = 160;
const short = (text: string): string =>
  text.length <= longestName ? text.replace(/[.;,]$/, '') : `${text.slice(0, text.lastIndexOf(' ', longestName))}…`;

const each = <T>(values: readonly T[], inWords: (value: T) => string): string =>
  [...new Set(values.map(inWords))].join('; ');

/** One kind of cost is called by its name; several together by both. */
function costLabel(costs: readonly Cost[]): CostItem['type'] | 'mixed' {
  const types = new Set(costs.flatMap((cost) => (cost.state === 'stated' ? cost.items.map(({ type }) => type) : [])));
  const [only] = types;
  return only !== undefined && types.size === 1 ? only : 'mixed';
}

function costText(cost: Cost, words: ChangeWords): string {
  if (cost.state === 'free') return words.free;
  if (cost.state === 'notStated') return words.notStated;
  const isMixed = costLabel([cost]) === 'mixed';
  return each(cost.items, ({ type, amount, text = '' }) => {
    const money = amount === undefined ? '' : words.money(amount);
    const shown = money && text ? `${money} (${short(text)})` : money || short(text) || words.notStated;
    return isMixed ? `${words.costLabels[type].toLocaleLowerCase('vi')} ${shown}` : shown;
  });
}

/** In đồng; null where words decide the amount. */
function sizeOfCost(costs: readonly Cost[]): number | null {
  let sum = 0;
  for (const cost of costs) {
    if (cost.state === 'notStated') return null;
    for (const { amount, text } of cost.state === 'stated' ? cost.items : []) {
      if (amount === undefined || text !== undefined) return null;
      sum += amount;
    }
  }
  return sum;
}

function trendOfTime(before: readonly Duration[], after: readonly Duration[]): Trend {
  const units = new Set([...before, ...after].map(({ unit }) => unit));
  const sum = (durations: readonly Duration[]): number =>
    durations.reduce((total, duration) => total + ('amount' in duration ? duration.amount : 0), 0);
  return units.size === 1 ? trend(sum(before), sum(after)) : 'other';
}

function trend(before: number | null, after: number | null): Trend {
  if (before === null || after === null || before === after) return 'other';
  return after < before ? 'down' : 'up';
}
