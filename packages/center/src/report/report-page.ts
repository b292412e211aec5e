/** The yearly report as one page that needs nothing else: no script, no font, no picture from anywhere. */
import type { Locale, ReformAdvice, Scorecard } from '@hcc/schemas';
import { columnChart, shareBar } from './charts.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';
import { type Insert, Markup, markup } from './markup.ts';
import type { YearlyReport } from './read-report.ts';
import { reportStyles } from './report-styles.ts';
import type { ReportWords } from './report-words.ts';

const words: Record<Locale, ReportWords> = { vi, en, 'zh-Hans': zhHans };

export function reportPage(
  report: YearlyReport,
  { centerName, locale }: { centerName: string; locale: Locale },
): string {
  const text = words[locale];
  const say = sayings(text, locale);
  const { year, scorecard, advice } = report;
  const sections = [
    overview(scorecard, text, say),
    months(report, text, say),
    units(scorecard, text, say),
    ...adviceSections(advice, text, say),
    method(report, text),
  ];
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text.title(year)} · ${centerName}</title>
<style>${new Markup(reportStyles)}</style>
</head>
<body>
<main>
<header><h1>${text.title(year)}</h1><p>${centerName}</p><p class="muted">${text.madeOn(say.day(report.madeOn))}${
    scorecard.period.isRunning ? markup` · ${text.soFar}` : null
  }</p></header>
<nav aria-label="${text.contents}"><ul>${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${sections.map(
  ({ id, heading, body }) =>
    markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${body}
</section>
`,
)}</main>
</body>
</html>
`.text;
}

interface Section {
  id: string;
  heading: string;
  body: Insert;
}
interface Tile {
  label: string;
  value: string;
  under?: string;
}
interface Share {
  numerator: number;
  denominator: number;
}

/** Numbers as the language writes them. */
function sayings({ of, noData }: ReportWords, locale: Locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    count: (value: number) => whole.format(value),
    number: (value: number | null) => (value === null ? noData : one.format(value)),
    percent: (value: number | null) => (value === null ? noData : percent.format(value)),
    share: ({ numerator, denominator }: Share) =>
      denominator === 0
        ? noData
        : `${percent.format(numerator / denominator)} (${of(whole.format(numerator), whole.format(denominator))})`,
    mean: ({ numerator, denominator }: Share) => (denominator === 0 ? noData : one.format(numerator / denominator)),
    of: ({ numerator, denominator }: Share) => of(whole.format(numerator), whole.format(denominator)),
    day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}
type Sayings = ReturnType<typeof sayings>;

/** The first cell of a row names it. `number` columns stand to the right. */
const table = (
  caption: string,
  heads: readonly (readonly [label: string, kind?: 'number'])[],
  rows: readonly (readonly Insert[])[],
): Markup =>
  markup`<div class="scroll"><table><caption>${caption}</caption><thead><tr>${heads.map(
    ([label, kind]) => markup`<th scope="col"${kind ? markup` class="number"` : null}>${label}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (cells) =>
      markup`<tr>${cells.map((cell, place) =>
        place === 0
          ? markup`<th scope="row">${cell}</th>`
          : markup`<td${heads[place]?.[1] ? markup` class="number"` : null}>${cell}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`;

function overview({ board, evaluation, time, minimumCell }: Scorecard, text: ReportWords, say: Sayings): Section {
  const { figures } = text;
  const told = new Map(evaluation?.groups.flatMap((group) => group.figures).map((figure) => [figure.id, figure]));
  const share = (label: string, id: string): Tile => {
    const figure = told.get(id);
    return figure && figure.value !== null
      ? { label, value: say.percent(figure.value), under: say.of(figure) }
      : { label, value: text.noData };
  };
  const nineOfTen = time?.nineOfTen;
  const tiles: Tile[] = [
    { label: figures.received, value: say.count(board?.received.total ?? 0) },
    { label: figures.resolved, value: say.count(board?.resolved.total ?? 0) },
    share(figures.onTime, 'onTime'),
    {
      label: figures.averageWorkingDays,
      value:
        typeof time?.averageWorkingDays === 'number' ? text.days(say.number(time.averageWorkingDays)) : text.noData,
    },
    {
      label: figures.nineOfTen,
      value: nineOfTen
        ? text.days(nineOfTen.days === null ? figures.overLast : say.count(nineOfTen.days))
        : text.noData,
    },
    share(figures.online, 'online'),
    share(figures.electronicResults, 'electronicResults'),
    share(figures.withoutSupplement, 'withoutSupplement'),
    share(figures.satisfied, 'satisfied'),
    { label: figures.savedWorkingDays, value: say.count(time?.savedWorkingDays ?? 0) },
    { label: figures.lateWorkingDays, value: say.count(time?.lateWorkingDays ?? 0) },
  ];
  return {
    id: 'overview',
    heading: figures.heading,
    body: board
      ? markup`<ul class="figures">${tiles.map(
          ({ label, value, under }) =>
            markup`<li><span>${label}</span><strong>${value}</strong>${under ? markup`<span>${under}</span>` : null}</li>`,
        )}</ul>`
      : markup`<p>${text.notTold(say.count(minimumCell))}</p>`,
  };
}

function months({ year, scorecard }: YearlyReport, text: ReportWords, say: Sayings): Section {
  const { heading, month, received, resolved, onTime, time, chartReceived, chartOnTime } = text.months;
  const told = scorecard.trend.filter(({ period }) => period.startsWith(year));
  const label = (period: string): string => String(Number(period.slice(5)));
  const most = Math.max(1, ...told.map(({ figures }) => figures?.received ?? 0));
  return {
    id: 'months',
    heading,
    body: markup`<h3>${chartReceived}</h3>${columnChart(
      told.map(({ period, figures }) => ({
        label: label(period),
        value: figures?.received ?? null,
        text: figures ? say.count(figures.received) : '–',
      })),
      { title: chartReceived, most },
    )}
<h3>${chartOnTime}</h3>${columnChart(
      told.map(({ period, figures }) => ({
        label: label(period),
        value: figures?.onTime?.value ?? null,
        text: figures?.onTime ? say.number(figures.onTime.value * 100) : '–',
      })),
      { title: chartOnTime, most: 1 },
    )}
${table(
  heading,
  [[month], [received, 'number'], [resolved, 'number'], [onTime, 'number'], [time, 'number']],
  told.map(({ period, figures }) => [
    label(period),
    figures ? say.count(figures.received) : text.noData,
    figures ? say.count(figures.resolved) : text.noData,
    figures?.onTime ? say.share(figures.onTime) : text.noData,
    figures ? say.number(figures.averageWorkingDays) : text.noData,
  ]),
)}`,
  };
}

function units({ units: compared }: Scorecard, text: ReportWords, say: Sayings): Section {
  const { received, resolved, onTime, time } = text.months;
  const rows = compared?.items ?? [];
  return {
    id: 'units',
    heading: text.units.heading,
    body: markup`${table(
      text.units.heading,
      [[text.units.unit], [received, 'number'], [resolved, 'number'], [onTime, 'number'], [time, 'number']],
      rows.map((row) => [
        row.unit.name,
        say.count(row.received),
        say.count(row.resolved),
        row.onTime ? markup`${say.share(row.onTime)}${shareBar(row.onTime.value)}` : text.noData,
        say.number(row.averageWorkingDays),
      ]),
    )}${compared && compared.notTold > 0 ? markup`<p class="muted">${text.units.notTold(say.count(compared.notTold))}</p>` : null}`,
  };
}

function adviceSections(advice: ReformAdvice, text: ReportWords, say: Sayings): Section[] {
  const { lostDays, shorterTime, fullOnline, fewerComponents } = advice;
  const leastDossiers = say.count(advice.rules.leastDossiers ?? 0);
  const named = ({ code, name }: { code: string; name: string }): Insert =>
    markup`${name} <span class="muted">${code}</span>`;
  const paper = ({ id, name }: { id: string; name: string | null }): string => shortened(name ?? id);
  const list = <Item>(
    { items, total }: { items: readonly Item[]; total: number },
    { lead, heads, row }: { lead: string; heads: Parameters<typeof table>[1]; row: (item: Item) => Insert[] },
  ): Insert => [
    markup`<p>${lead}</p>`,
    items.length === 0
      ? markup`<p class="muted">${text.advice.none}</p>`
      : table(
          text.advice.ofAll(say.count(items.length), say.count(total)),
          [[text.advice.procedure], ...heads],
          items.map(row),
        ),
  ];
  return [
    {
      id: 'lost-days',
      heading: text.lostDays.heading,
      body: [
        markup`<p class="muted">${text.advice.lead(say.of(advice.looked), leastDossiers)}</p>`,
        list(lostDays, {
          lead: text.lostDays.lead,
          heads: [
            [text.lostDays.days, 'number'],
            [text.lostDays.late, 'number'],
            [text.lostDays.why],
            [text.lostDays.papers],
          ],
          row: ({ procedure, lateWorkingDays, late, steps, why, askedFor }) => [
            named(procedure),
            say.count(lateWorkingDays),
            say.share(late),
            steps[0] && why
              ? markup`${text.because[why]}<br><span class="muted">${text.lostDays.step(
                  text.stages[steps[0].stage],
                  say.mean(steps[0].late),
                  say.mean(steps[0].inTime),
                )}</span>`
              : '–',
            askedFor.length === 0
              ? '–'
              : markup`<ul>${askedFor
                  .slice(0, 2)
                  .map(
                    (one) =>
                      markup`<li>${paper(one.component)} <span class="muted">${say.of(one.askedFor)}</span></li>`,
                  )}</ul>`,
          ],
        }),
      ],
    },
    {
      id: 'shorter-time',
      heading: text.shorterTime.heading,
      body: list(shorterTime, {
        lead: text.shorterTime.lead(say.percent(advice.rules.stillOnTime ?? null)),
        heads: [
          [text.shorterTime.committed, 'number'],
          [text.shorterTime.proposed, 'number'],
          [text.shorterTime.still, 'number'],
        ],
        row: ({ procedure, committedWorkingDays, proposedWorkingDays, stillOnTime }) => [
          named(procedure),
          say.number(committedWorkingDays),
          say.count(proposedWorkingDays),
          say.share(stillOnTime),
        ],
      }),
    },
    {
      id: 'full-online',
      heading: text.fullOnline.heading,
      body: list(fullOnline, {
        lead: text.fullOnline.lead,
        heads: [
          [text.fullOnline.filed, 'number'],
          [text.fullOnline.electronic, 'number'],
          [text.fullOnline.complete, 'number'],
        ],
        row: ({ procedure, filedOnline, electronicResults, withoutSupplement }) => [
          named(procedure),
          say.share(filedOnline),
          say.share(electronicResults),
          say.share(withoutSupplement),
        ],
      }),
    },
    {
      id: 'fewer-components',
      heading: text.fewerComponents.heading,
      body: list(fewerComponents, {
        lead: text.fewerComponents.lead,
        heads: [
          [text.fewerComponents.component],
          [text.fewerComponents.asked, 'number'],
          [text.fewerComponents.missing, 'number'],
          [text.fewerComponents.faulty, 'number'],
        ],
        row: ({ procedure, component, askedFor, missing, faulty }) => [
          named(procedure),
          paper(component),
          say.share(askedFor),
          say.count(missing),
          say.count(faulty),
        ],
      }),
    },
  ];
}

/** Records name some papers in whole paragraphs. */
const shortened = (name: string): string => {
  const [sentence = name] = name.split(/[.;:](?:\s|$)/);
  return sentence.length <= 90 ? sentence : `${sentence.slice(0, 88).replace(/\s+\S*$/, '')} …`;
};

const method = ({ scorecard, advice }: YearlyReport, { method: { heading, lines } }: ReportWords): Section => ({
  id: 'method',
  heading,
  body: markup`<ul>${lines({
    board: scorecard.evaluation?.ruleVersion ?? '–',
    advice: advice.ruleVersion,
    least: String(scorecard.minimumCell),
  }).map((line) => markup`<li>${line}</li>`)}</ul>`,
});
