import type { Duration } from '@hcc/schemas';
import type { ChangeWords } from '../change-words.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const count = (amount: number, unit: string): string => `${number.format(amount)} ${unit}${amount === 1 ? '' : 's'}`;

function duration(it: Duration): string {
  switch (it.unit) {
    case 'workingDay':
      return count(it.amount, 'working day');
    case 'calendarDay':
      return count(it.amount, 'day');
    case 'workingHour':
      return count(it.amount, 'working hour');
    case 'month':
      return count(it.amount, 'month');
    case 'year':
      return count(it.amount, 'year');
    case 'sameDay':
      return it.cutOff ? `the same day (received before ${it.cutOff})` : 'the same day';
    case 'none':
      return 'not set';
  }
}

export const en: ChangeWords = {
  kinds: { added: 'New', amended: 'Amended', repealed: 'Repealed' },
  noChanges: 'Nothing changed that a reader would notice.',
  name: (before, after) => `Name: from “${before}” to “${after}”`,
  fromTo: (label, where, before, after, trend) =>
    `${label}${where && ` (${where})`}: from ${before} ${{ down: 'down to', up: 'up to', other: 'to' }[trend]} ${after}`,
  changed: (label, where) => `${label}${where && ` (${where})`}: the wording has changed`,
  costLabels: { fee: 'Fee', charge: 'Charge', price: 'Price', mixed: 'Fees and charges' },
  timeLabel: 'Time',
  committedLabel: 'Time the Center commits to',
  free: 'free',
  notStated: 'not stated',
  none: 'none',
  money: (amount) => `${number.format(amount)} đồng`,
  duration,
  channels: { online: 'online', post: 'by post', counter: 'in person' },
  channelChange: (change, channel) =>
    change === 'added' ? `Can now also be filed ${channel}` : `Can no longer be filed ${channel}`,
  modes: { here: 'filed here', handOver: 'filed on the national portal', counterOnly: 'filed in person only' },
  filingLabel: 'Filing',
  papers: {
    added: {
      submit: (name) => `New paper to hand in: ${name}`,
      present: (name) => `New paper to show: ${name}`,
    },
    removed: {
      submit: (name) => `No longer handed in: ${name}`,
      present: (name) => `No longer shown: ${name}`,
    },
    changed: {
      submit: (name) => `Copies, case or way of handing in changed: ${name}`,
      present: (name) => `Case or way of showing changed: ${name}`,
    },
  },
  result: (change, name) => (change === 'added' ? `New result: ${name}` : `No longer a result: ${name}`),
  legalBasis: (change, title) =>
    change === 'added' ? `New legal basis: ${title}` : `No longer a legal basis: ${title}`,
  agency: (change, name) => (change === 'added' ? `New deciding agency: ${name}` : `No longer decided by: ${name}`),
  levels: { provincial: 'provincial', district: 'district', commune: 'commune' },
  levelLabel: 'Level',
  texts: {
    methodNotes: 'Remarks on filing or time have changed',
    conditions: 'Requirements and conditions have changed',
    steps: 'The order of steps has changed',
    variants: 'The cases of the procedure have changed',
    notes: 'Remarks on the papers have changed',
    audiences: 'Who may apply has changed',
    fields: 'The field has changed',
    decision: 'Published by a new decision',
  },
};
