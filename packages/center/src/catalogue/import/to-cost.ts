/**
 * What filing costs (phí, lệ phí, giá: Law on Fees and Charges 2015 Art. 3).
 * Free, a stated amount (perhaps 0) and nothing stated stay three different things.
 */
import type { Cost, CostItem } from '@hcc/schemas';
import { plainText } from './plain-text.ts';
import type { SourceFee, SourceMethod } from './source-record.ts';

export function toCost({ free, fees = [] }: SourceMethod): Cost {
  const costsSomething = fees.some(({ amount }) => amount !== undefined && amount > 0);
  if (free && !costsSomething) return { state: 'free' };
  const [first, ...rest] = fees.map(toCostItem);
  return first ? { state: 'stated', items: [first, ...rest] } : { state: 'notStated' };
}

/** True when the source's amount is not passed on: it is doubtful, or not in đồng. */
export function isAmountDropped(fee: SourceFee): boolean {
  return fee.amount !== undefined && (fee.doubtful === true || !isDong(fee));
}

function toCostItem(fee: SourceFee): CostItem {
  const text = costText(fee);
  return {
    type: fee.type,
    ...(fee.amount !== undefined && !isAmountDropped(fee) && { amount: fee.amount }),
    ...(text && { text }),
  };
}

/** An amount in another currency has no place among đồng; it goes into the words. */
function costText(fee: SourceFee): string {
  const text = plainText(fee.text ?? '');
  if (isDong(fee) || fee.amount === undefined) return text;
  const foreign = `${fee.amount} ${fee.currency ?? ''}`.trim();
  return text.includes(String(fee.amount)) ? text : [foreign, text].filter(Boolean).join('. ');
}

/** The source leaves the currency blank for đồng. */
function isDong({ currency }: SourceFee): boolean {
  return currency === undefined || currency === '' || currency === 'VND';
}
