import { costEn } from '../../procedure-view/locales/cost-words.ts';
import { filingEn } from '../../procedure-view/locales/filing-words.ts';
import type { Strings } from './vi.ts';

export const en: Strings = {
  cost: costEn,
  filing: filingEn,
  code: (code) => `Procedure code ${code}`,
  costLabel: 'Cost',
  by: (channels, cost) => `${channels}: ${cost}`,
  timeLabel: 'Time it takes',
  sooner: (duration) => `The Center commits to ${duration}`,
  dateLabel: 'If you apply now',
  before: (when) => `Result before ${when}`,
  byDay: (day) => `Result by ${day}`,
  noDate: 'No date is promised in advance',
  papersLabel: 'Papers to hand in',
  papers: (least, most) =>
    most === 0
      ? 'None'
      : least === most
        ? `${most}`
        : least === 0
          ? `At most ${most}, depending on your case`
          : `${least} to ${most}, depending on your case`,
  details: 'See everything about this procedure',
  notFound: (code) => `No procedure has the code ${code}.`,
  notFoundHelp: 'This page may have the code wrong, or the procedure was replaced. Please ask at a service point.',
  askedForNothing: 'This page has not said which procedure to show here.',
};
