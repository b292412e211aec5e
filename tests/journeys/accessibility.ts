/** axe over a page and its frames, for what our elements are to answer for. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * What weighs, one line each: rule, place, and what axe says to mend. Empty is well.
 * @throws Error when axe did not get into our elements, or not into their frames: silence would be no proof.
 */
export async function findingsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const seen = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => isOurs(target));
  // The place of something in a frame names the frame first.
  const isInFrame = seen.some(({ target }) => target.length > 1);
  if (seen.length === 0 || (page.frames().length > 1 && !isInFrame))
    throw new Error(`axe saw nothing of ours on ${page.url()}.`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => ({ id, target, failureSummary })))
    .filter(({ target }) => isOurs(target))
    .map(({ id, target, failureSummary }) => `${id} ${JSON.stringify(target)}: ${failureSummary}`);
}

const isOurs = (target: unknown): boolean => JSON.stringify(target).includes('hcc-');
