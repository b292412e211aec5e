import { type CubeRow, parsePeriod, type Resolution } from '@hcc/rules/indicators';
import { expect, it } from 'vitest';
import type { Repositories } from '../ports.ts';
import { boardRuleVersion, scorecardOf } from './scorecard.ts';

const unit = { id: 'dept', name: 'Bộ phận' };

const monthOf = (startsOn: string, received: number): CubeRow => ({
  cube: 'receiving',
  key: [unit.id],
  startsOn,
  counts: { received },
});

/** Few a month, enough a quarter. */
const kept = [
  monthOf('2026-05-01', 6),
  monthOf('2026-07-01', 3),
  monthOf('2026-08-01', 4),
  monthOf('2026-09-01', 2),
  monthOf('2026-10-01', 8),
  // A due day that lies ahead.
  { ...monthOf('2026-12-01', 0), counts: { runningOverdue: 5 } },
];

const read = (period: string, finest: Resolution) =>
  scorecardOf(
    {
      scope: 'unit',
      role: 'receiving',
      unit,
      procedure: null,
      period: parsePeriod(period),
      ruleVersion: boardRuleVersion,
      today: '2026-11-27',
    },
    {
      stores: {
        evaluation: {
          rows: async (cube, { from, to }) =>
            kept.filter((row) => row.cube === cube && row.startsOn >= from && row.startsOn <= to),
        } satisfies Pick<Repositories['evaluation'], 'rows'>,
      } as unknown as Repositories,
      toldIn: async () => ({ province: 'month', of: () => finest, ratings: { province: 'month', of: () => finest } }),
      unitNamed: (id) => ({ id, name: id }),
    },
  );

const receivedIn = ({ trend }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(trend.map(({ period, figures }) => [period, figures?.received]));

it.each(['2026-07', '2026-08', '2026-09', '2026-Q3'])(
  'asked for %s, the trend tells the same quarters: none of them ends with the month',
  async (period) => {
    expect(receivedIn(await read(period, 'quarter'))).toMatchObject({ '2026-Q2': 6, '2026-Q3': 9 });
  },
);

it('a year is told as a whole as well', async () => {
  expect(receivedIn(await read('2026-07', 'year'))).toMatchObject({ '2025': 0, '2026': 23 });
});

it('months that are told end with the period', async () => {
  const trend = receivedIn(await read('2026-08', 'month'));
  expect(Object.keys(trend)).toHaveLength(12);
  expect(Object.entries(trend).at(-1)).toEqual(['2026-08', 4]);
});

it('due days that lie ahead are no part of a period under way', async () => {
  const { board } = await read('2026', 'year');
  expect(board?.received.total).toBe(23);
  expect(board?.inProgress.overdue).toBe(0);
});
