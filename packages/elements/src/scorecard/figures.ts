import type { Scorecard } from '@hcc/sdk';

export type Figure = NonNullable<Scorecard['evaluation']>['groups'][number]['figures'][number];
export type UnitBrief = NonNullable<Scorecard['units']>['items'][number];

/** The figure of this name; none where the Center's board does not have it. */
export const figureOf = ({ evaluation }: Scorecard, id: string): Figure | undefined =>
  evaluation?.groups.flatMap(({ figures }) => figures).find((figure) => figure.id === id);
