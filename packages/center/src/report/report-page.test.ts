import { describe, expect, it } from 'vitest';
import type { Locale, ReformAdvice, Scorecard } from '@hcc/schemas';
import { columnChart } from './charts.ts';
import { markup } from './markup.ts';
import { reportPage } from './report-page.ts';
import type { YearlyReport } from './read-report.ts';

const scorecard: Scorecard = {
  scope: 'province',
  role: 'competent',
  unit: null,
  procedure: null,
  period: { id: '2026', kind: 'year', fromOn: '2026-01-01', toOn: '2026-12-31', isRunning: true },
  minimumCell: 5,
  toldBy: 'none',
  board: null,
  evaluation: null,
  satisfaction: null,
  time: null,
  trend: [
    { period: '2025-12', figures: { received: 999, resolved: 999, onTime: null, averageWorkingDays: null } },
    {
      period: '2026-01',
      figures: {
        received: 1234,
        resolved: 20,
        onTime: { value: 0.75, numerator: 15, denominator: 20 },
        averageWorkingDays: 2.5,
      },
    },
    { period: '2026-02', figures: null },
  ],
  units: {
    items: [
      {
        unit: { id: 'a', name: 'UBND <phường> "A"' },
        received: 20,
        resolved: 20,
        onTime: { value: 0.75, numerator: 15, denominator: 20 },
        averageWorkingDays: 2.5,
      },
    ],
    notTold: 3,
  },
};
const procedure = { code: '1.001193', name: 'Đăng ký khai sinh' };
const nothing = { items: [], total: 0 };
const advice: ReformAdvice = {
  period: '2026',
  ruleVersion: 'advice-1',
  rules: { leastDossiers: 30, stillOnTime: 0.95 },
  looked: { numerator: 4, denominator: 9 },
  lostDays: nothing,
  shorterTime: {
    items: [
      {
        procedure,
        committedWorkingDays: 10,
        proposedWorkingDays: 5,
        stillOnTime: { numerator: 96, denominator: 100 },
        within: [],
      },
    ],
    total: 12,
  },
  fullOnline: nothing,
  fewerComponents: nothing,
};
const report: YearlyReport = { year: '2026', madeOn: '2026-11-27', scorecard, advice };
const page = (locale: Locale = 'vi', over: Partial<YearlyReport> = {}) =>
  reportPage({ ...report, ...over }, { centerName: 'Trung tâm', locale });

describe('the yearly report', () => {
  it('needs nothing from anywhere, and no script', () => {
    expect(page()).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  });

  it('escapes what comes from records', () => {
    expect(page()).toContain('UBND &lt;phường&gt; &quot;A&quot;');
  });

  it('says of what is too small that it is not told, and of nothing that there is no data', () => {
    expect(page()).toContain('quá ít hồ sơ để công bố');
    expect(page()).toMatch(/<th scope="row">2<\/th>(?:<td class="number">không có số liệu<\/td>){4}/);
  });

  it('has the months of its year alone, each with the share whole', () => {
    expect(page()).toMatch(/1\.234/);
    expect(page()).toContain('75% (15 trên 20)');
    expect(page()).not.toContain('999');
  });

  it('tells advice with its evidence, and how much more there is', () => {
    expect(page()).toContain('96% (96 trên 100)');
    expect(page()).toContain('Nêu 1 trong 12.');
    expect(page()).toContain('advice-1');
  });

  it.each(['vi', 'en', 'zh-Hans'] as const)('is whole in %s', (locale) => {
    const html = page(locale);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    // Every part that the contents name is there, under one heading of the first order.
    for (const [, id] of html.matchAll(/<a href="#([\w-]+)">/g)) expect(html).toContain(`<h2 id="${id}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

it('a chart leaves a gap where there is nothing to tell, and no bar', () => {
  const { text } = columnChart(
    [
      { label: '1', value: 5, text: '5' },
      { label: '2', value: null, text: '–' },
    ],
    { title: 'A & B', most: 10 },
  );
  expect(text.match(/<rect/g)).toHaveLength(1);
  expect(text).toContain('aria-label="A &amp; B"');
});

it('markup escapes texts and keeps markup', () => {
  expect(markup`<p>${'<b>'}${markup`<i>${1}</i>`}${null}${['&', markup`<hr>`]}</p>`.text).toBe(
    '<p>&lt;b&gt;<i>1</i>&amp;<hr></p>',
  );
});
