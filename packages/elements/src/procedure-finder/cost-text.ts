/** What a procedure costs, in words. "Free", a stated amount (0 too) and "not stated" are three different sentences. */
import type { Cost } from '@hcc/sdk';
import type { TextController } from '../localize/text-controller.ts';
import type { FinderStrings } from './locales/vi.ts';

type Text = Pick<TextController<FinderStrings>, 'strings' | 'shared' | 'money'>;

/** One sentence per item, in the order of `cost.items`. */
export function costParts(cost: Cost, text: Text): readonly string[] {
  const { strings, shared } = text;
  switch (cost.state) {
    case 'free':
      return [strings.free];
    case 'stated':
      return cost.items.map(({ type, amount }) =>
        strings.costItem(
          shared.costType[type] ?? type,
          amount === undefined ? strings.amountNotStated : text.money(amount),
        ),
      );
    default:
      return [strings.costNotStated];
  }
}

export const costText = (cost: Cost, text: Text): string => costParts(cost, text).join(' · ');
