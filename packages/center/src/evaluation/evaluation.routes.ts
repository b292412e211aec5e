import { operations } from '@hcc/schemas/contract';
import type { Bind } from '../http/bind-operation.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Ports } from '../ports.ts';
import { createScorecardReader } from './read-scorecard.ts';
import { toCsv } from './tables/csv.ts';
import { fileNameOf, tablesOf } from './tables/scorecard-tables.ts';
import { toWorkbook, workbookMediaType } from './tables/workbook.ts';

export const evaluationRoutes = (bind: Bind, { center }: Ports) => {
  const read = createScorecardReader(center);
  return [
    bind(operations.getScorecard, async ({ query, now, locale }, stores) => ({
      body: await read(query, { stores, now, locale }),
      headers: publicCache,
    })),

    bind(operations.getScorecardCsv, async ({ query, now, locale }, stores) => {
      const scorecard = await read(query, { stores, now, locale });
      return {
        document: {
          bytes: toCsv(tablesOf(scorecard, { center, locale })),
          mediaType: 'text/csv; charset=utf-8',
          fileName: fileNameOf(scorecard, 'csv'),
        },
      };
    }),

    bind(operations.getScorecardWorkbook, async ({ query, now, locale }, stores) => {
      const scorecard = await read(query, { stores, now, locale });
      return {
        document: {
          bytes: toWorkbook(tablesOf(scorecard, { center, locale })),
          mediaType: workbookMediaType,
          fileName: fileNameOf(scorecard, 'xlsx'),
        },
      };
    }),
  ];
};
