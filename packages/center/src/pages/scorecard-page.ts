/**
 * The public scorecard at an address that may be shared: `/scorecard?unit=…&period=…`. The figures stand in the page as
 * tables, so it can be read without scripts; where they run, the element takes their place and draws them.
 */
import { begunPeriod, parsePeriod, periodsUpTo, shareToTell } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import { errorCodes, type Locale, type Scorecard, ScorecardQuery } from '@hcc/schemas';
import { createScorecardReader, type AskedScorecard } from '../evaluation/read-scorecard.ts';
import { periodName, scopeName, tablesOf, tableWords } from '../evaluation/tables/scorecard-tables.ts';
import type { Cell, Table } from '../evaluation/tables/table.ts';
import { basePathOf } from '../http/base-url.ts';
import { localeOf } from '../http/locale.ts';
import { Problem } from '../http/problem.ts';
import { detailOf, titleOf } from '../http/problem-words.ts';
import type { Ports } from '../ports.ts';
import { escapeHtml, htmlResponse } from './html.ts';

/** The address says what the operation's does; an address of an old campaign may carry more. */
const Address = ScorecardQuery.omit({ ruleVersion: true }).strip();

export function createScorecardPage(ports: Ports, head: string): (request: Request) => Promise<Response> {
  const { center, clock, stores } = ports;
  const read = createScorecardReader(center);
  const basePath = basePathOf(ports);

  return async (request) => {
    const locale = localeOf(request.headers.get('accept-language'));
    const words = tableWords[locale];
    const title = `${words.title} – ${center.name[locale] ?? center.name.vi}`;
    const page = (body: string, status = 200): Response =>
      htmlResponse({
        title,
        lang: locale,
        head,
        status,
        body: `<main class="wide"><h1>${words.title}</h1>${body}</main>`,
      });
    const refused = (problem: Problem): Response =>
      page(
        `<h2>${escapeHtml(titleOf(problem.code, locale))}</h2><p role="alert">${escapeHtml(detailOf(problem.code, problem.params, locale))}</p><p><a href="${basePath}/scorecard">${words.title}</a></p>`,
        errorCodes[problem.code],
      );

    await clock.catchUp?.();
    const now = clock.now();
    const asked = Address.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refused(new Problem('invalid_parameter'));
    try {
      const scorecard = await read(asked.data, { stores, now, locale });
      const today = toLocalDate(now.toISOString());
      return page(elementWith(asked.data, plainScorecard(scorecard, { asked: asked.data, ports, locale, today })));
    } catch (error) {
      if (error instanceof Problem) return refused(error);
      throw error;
    }
  };
}

/** What stands in it is shown until the element's file is there. */
const elementWith = (asked: AskedScorecard, body: string): string =>
  `<hcc-scorecard${attribute('unit', asked.unit)}${attribute('unit-role', asked.role)}${attribute('procedure', asked.procedure)}${attribute('period', asked.period)}>${body}</hcc-scorecard>`;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;

function plainScorecard(
  scorecard: Scorecard,
  { asked, ports, locale, today }: { asked: AskedScorecard; ports: Ports; locale: Locale; today: string },
): string {
  const { center } = ports;
  const basePath = basePathOf(ports);
  const words = tableWords[locale];
  const search = (changes: AskedScorecard = {}): string => {
    const address = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...asked, period: scorecard.period.id, ...changes }))
      if (value !== undefined) address.set(name, value);
    return escapeHtml(`?${address.toString()}`);
  };
  const pageLink = (changes: AskedScorecard, text: string): string =>
    `<a href="${basePath}/scorecard${search(changes)}">${escapeHtml(text)}</a>`;
  const fileLink = (ending: string, text: string): string =>
    `<a href="${basePath}/v1/evaluation/scorecard.${ending}${search()}" download>${escapeHtml(text)}</a>`;
  const links = [
    ...neighboursOf(scorecard.period, today).map((id) => pageLink({ period: id }, periodName(id, words))),
    ...(scorecard.scope === 'province'
      ? []
      : [pageLink({ unit: undefined, procedure: undefined, role: undefined }, words.page.whole)]),
    fileLink('csv', words.page.csv),
    fileLink('xlsx', words.page.workbook),
  ];
  const units = scorecard.units?.items ?? [];
  const tables = tablesOf(scorecard, { center, locale }).map((table) =>
    table.title === words.tables.units
      ? tableHtml(table, locale, (row) => {
          const unit = units[row]?.unit;
          return unit && pageLink({ unit: unit.id, role: scorecard.role }, unit.name);
        })
      : tableHtml(table, locale),
  );
  return `<h2>${escapeHtml(scopeName(scorecard, center, locale))}</h2><p>${escapeHtml(words.page.lead)}</p><ul class="links">${links.map((link) => `<li>${link}</li>`).join('')}</ul>${tables.join('')}`;
}

/** The period before, the one after where it has begun, and the quarter or year around it. */
function neighboursOf({ id, kind, fromOn }: Scorecard['period'], today: string): string[] {
  const [before = id] = periodsUpTo(fromOn.slice(0, 7), kind, 2);
  const { months } = parsePeriod(id);
  const lastMonth = months.at(-1) ?? '';
  const next = new Date(Date.UTC(Number(lastMonth.slice(0, 4)), Number(lastMonth.slice(5)), 1)).toISOString();
  const [after = id] = periodsUpTo(next.slice(0, 7), kind, 1);
  const around = (['quarter', 'year'] as const).flatMap((wider) => periodsUpTo(fromOn.slice(0, 7), wider, 1));
  return [...new Set([before, after, ...around])].filter((one) => one !== id && hasBegun(one, today));
}

function hasBegun(id: string, today: string): boolean {
  try {
    begunPeriod(id, today);
    return true;
  } catch {
    return false;
  }
}

/** @param linkOf finished HTML for the first cell of a row, in place of its text. */
function tableHtml(
  { title, head, rows }: Table,
  locale: Locale,
  linkOf: (row: number) => string | undefined = () => undefined,
): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows
    .map(([first = null, ...cells], at) => {
      const name = linkOf(at) ?? escapeHtml(cellText(first, locale));
      return `<tr><th scope="row">${name}</th>${cells.map((cell) => cellHtml(cell, locale)).join('')}</tr>`;
    })
    .join('');
  return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table><caption>${escapeHtml(title)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const cellHtml = (cell: Cell, locale: Locale): string =>
  `<td${cell === null || typeof cell === 'string' ? '' : ' class="number"'}>${escapeHtml(cellText(cell, locale))}</td>`;

function cellText(cell: Cell, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number'
    ? cell.toLocaleString(locale, { maximumFractionDigits: 1 })
    : shareToTell(cell.share).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
}
