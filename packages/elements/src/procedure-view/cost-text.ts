/** What a procedure costs, in words. "Free", a stated amount (0 too) and "not stated" are three different sentences. */
import type { Cost } from '@hcc/schemas';
import type { TextController } from '../localize/text-controller.ts';
import type { CostWords } from './locales/cost-words.ts';

type Text = Pick<TextController<{ readonly cost: CostWords }>, 'strings' | 'shared' | 'money'>;

/** One sentence per item, in the order of `cost.items`. */
export function costParts(cost: Cost, text: Text): readonly string[] {
  const { shared } = text;
  const words = text.strings.cost;
  switch (cost.state) {
    case 'free':
      return [words.free];
    case 'stated':
      return cost.items.map(({ type, amount }) =>
        words.item(shared.costType[type] ?? type, amount === undefined ? words.amountNotStated : text.money(amount)),
      );
    default:
      return [words.notStated];
  }
}

export const costText = (cost: Cost, text: Text): string => costParts(cost, text).join(' · ');

/** The same for a line of a list: of several amounts of one kind, from the lowest to the highest. */
export function costBrief(cost: Cost, text: Text): string {
  if (cost.state !== 'stated') return costText(cost, text);
  const { shared } = text;
  const types = [...new Set(cost.items.map(({ type }) => type))];
  return types
    .map((type) => {
      const items = cost.items.filter((item) => item.type === type);
      const amounts = items.flatMap(({ amount }) => amount ?? []);
      const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
      const money =
        amounts.length < items.length
          ? text.strings.cost.amountNotStated
          : low === high
            ? text.money(low)
            : `${text.money(low)} – ${text.money(high)}`;
      return text.strings.cost.item(shared.costType[type] ?? type, money);
    })
    .join(' · ');
}
