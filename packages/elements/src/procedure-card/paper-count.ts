import type { Procedure } from '@hcc/sdk';
import { preferredChannel } from '../procedure-view/preferred-channel.ts';

/**
 * How many papers are handed in at least and at most, by the way of filing whose date the card tells: some only in one
 * variant or on a condition. What is filled in on screen is no paper.
 */
export function paperCount(procedure: Pick<Procedure, 'components' | 'variants' | 'methods'>): {
  readonly least: number;
  readonly most: number;
} {
  const { components, variants } = procedure;
  const filedBy = preferredChannel(procedure);
  const papers = components.filter(
    ({ use, channel = filedBy, electronicForm }) => use === 'submit' && channel === filedBy && !electronicForm,
  );
  const always = papers.filter(({ condition, authorisation }) => !condition && !authorisation);
  const countOf = (rows: typeof papers, variantId: string | undefined): number =>
    rows.filter((row) => row.variantId === variantId).length;
  const each = (rows: typeof papers): number[] =>
    variants.length > 0 ? variants.map(({ id }) => countOf(rows, id)) : [0];
  return {
    least: countOf(always, undefined) + Math.min(...each(always)),
    most: countOf(papers, undefined) + Math.max(...each(papers)),
  };
}
