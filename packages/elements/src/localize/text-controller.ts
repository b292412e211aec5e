/** An element's words, and with them dates, times, money and the Center's own texts as its language writes them. */
import type { Duration } from '@hcc/sdk';
import { formatDay, formatInstant, formatTime } from './dates.ts';
import { formatDuration } from './durations.ts';
import type { Locale } from './locale.ts';
import { formatMoney } from './money.ts';
import { WordsController } from './words-controller.ts';

/** A text of the Center; Vietnamese is always there. */
export type CenterText = { readonly vi: string } & { readonly [L in Locale]?: string | undefined };

/** Made as `WordsController` is, which does for an element that shows no figures. */
export class TextController<S> extends WordsController<S> {
  /** `2026-08-20` as a person reads it: 20/08/2026. */
  day(localDate: string): string {
    return formatDay(localDate, this.locale);
  }

  /** An instant as day and time in Vietnam: 10:00, 20/08/2026. */
  instant(at: string): string {
    return formatInstant(at, this.locale);
  }

  /** The time of day in Vietnam: 10:00. */
  time(at: string): string {
    return formatTime(at, this.locale);
  }

  /** Whole đồng with their unit: 8.000 đồng. */
  money(dong: number): string {
    return formatMoney(dong, this.locale, this.shared);
  }

  /** "5 ngày làm việc". */
  duration(duration: Duration): string {
    return formatDuration(duration, this.shared);
  }

  /** A text of the Center in this language, Vietnamese where there is no other. Mark it with `langOf`. */
  localized(text: CenterText): string {
    return text[this.locale] ?? text.vi;
  }

  /** The language `localized` answers in, for the `lang` attribute. */
  langOf(text: CenterText): Locale {
    return text[this.locale] === undefined ? 'vi' : this.locale;
  }
}
