import type { Channel, CostItem, CostType, ExemptionClaim, FeeLine, FeeQuote, Procedure } from '@hcc/schemas';
import { readFeeText } from './read-fee-text.ts';

export interface FeeQuestion {
  channel: Channel;
  /** The chosen case; of several amounts the one whose words are its name. */
  variantId?: string | undefined;
  /** How many pages, rooms, persons; a whole number above zero. */
  quantity?: number | undefined;
  exemption?: ExemptionClaim | null | undefined;
}

/**
 * What a procedure costs, filed in one way. An amount is told only where the record leaves no doubt about it; for the
 * rest there is the least that is due, and why no more can be told. A claim of exemption changes nothing until it is
 * approved; then fees and charges are waived, and prices are not (they are outside of the Law on Fees and Charges).
 *
 *     quoteFees(procedure, { channel: 'online' })
 *     // { state: 'exact', total: 10000, lines: [{ type: 'charge', amount: 10000, why: 'stated', … }], … }
 * @throws RangeError when `quantity` is no whole number above zero.
 */
export function quoteFees(procedure: Procedure, question: FeeQuestion): FeeQuote {
  const { channel, quantity, exemption = null } = question;
  if (quantity !== undefined && (!Number.isSafeInteger(quantity) || quantity < 1))
    throw new RangeError(`A quantity is a whole number above zero, not ${quantity}.`);
  const methods = procedure.methods.filter((method) => method.channel === channel);
  const costs = [...new Map(methods.map(({ cost }) => [JSON.stringify(cost), cost])).values()];
  const variant = procedure.variants.find(({ id }) => id === question.variantId)?.name;
  const perMethod = costs.map((cost) => (cost.state === 'stated' ? linesOf(cost.items, variant, quantity) : []));
  const [only = []] = perMethod;
  const lines = (perMethod.length > 1 ? eitherOf(perMethod) : only).map((line) => waived(line, exemption));

  const isFree = costs.length > 0 && costs.every(({ state }) => state === 'free');
  const total = lines.reduce((sum, { atLeast }) => sum + atLeast, 0);
  const isTold = isFree || (lines.length > 0 && lines.every(({ amount }) => amount !== null));
  return {
    procedureCode: procedure.code,
    channel,
    state: isTold ? (total === 0 ? 'free' : 'exact') : total > 0 ? 'atLeast' : 'notStated',
    lines,
    total,
    why: lines.length > 0 || isFree ? null : methods.length > 0 ? 'noneStated' : 'channelMissing',
    exemption,
  };
}

/** Phí and lệ phí of one way are both due; several of one kind are cases, of which one holds. */
function linesOf(items: readonly CostItem[], variant: string | undefined, quantity: number | undefined): FeeLine[] {
  return [...Map.groupBy(items, ({ type }) => type)].flatMap(([type, ofType]) => {
    const cases = ofType.filter((item) => ofType.length === 1 || !isExemptionNote(item));
    const chosen = cases.filter(({ text }) => text !== undefined && variant !== undefined && isSame(text, variant));
    const told = (chosen.length === 1 ? chosen : cases).map((item) => lineOf(item, quantity));
    const [line, ...others] = told;
    if (!line) return [];
    if (others.every(({ amount, unit }) => amount === line.amount && unit?.price === line.unit?.price)) return [line];
    return [oneOf(type, told, 'severalCases')];
  });
}

const isExemptionNote = ({ amount = 0, text = '' }: CostItem): boolean =>
  amount === 0 && readFeeText(text, amount).isExemption;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSame = (text: string, variant: string): boolean => plain(text) === plain(variant);

function lineOf({ type, amount, text: given }: CostItem, quantity: number | undefined): FeeLine {
  const text = given?.trim() || null;
  const line = { type, amount: null, atLeast: 0, unit: null, text };
  if (amount === undefined) return { ...line, why: 'amountMissing' };
  if (text === null) return { ...line, amount, atLeast: amount, why: 'stated' };
  const { unit, others, isFree, isSetLocally, depends } = readFeeText(text, amount);
  if (amount === 0)
    return isFree && others.length === 0 ? { ...line, amount: 0, why: 'saidFree' } : { ...line, why: 'readText' };
  if (isSetLocally) return { ...line, why: 'setLocally' };
  if (others.length > 0) return { ...line, atLeast: Math.min(amount, ...others), why: 'textSaysOtherwise' };
  if (depends) return { ...line, why: 'depends' };
  if (unit === null) return { ...line, amount, atLeast: amount, why: 'stated' };
  const counted = { name: unit, price: amount, quantity: quantity ?? null };
  if (quantity === undefined) return { ...line, atLeast: amount, unit: counted, why: 'quantityMissing' };
  return { ...line, amount: amount * quantity, atLeast: amount * quantity, unit: counted, why: 'perUnit' };
}

/** One of these holds, and it cannot be told which: the least of them is due in any case. */
const oneOf = (type: CostType, lines: readonly FeeLine[], why: 'severalCases' | 'severalMethods'): FeeLine => ({
  type,
  amount: null,
  atLeast: Math.min(...lines.map(({ atLeast }) => atLeast)),
  unit: null,
  text: [...new Set(lines.flatMap(({ text }) => text ?? []))].join('\n') || null,
  why,
});

/** Several methods of one channel, each with a cost of its own. One that names no cost may be free. */
function eitherOf(perMethod: readonly FeeLine[][]): FeeLine[] {
  const types = new Set(perMethod.flat().map(({ type }) => type));
  return [...types].map((type) => {
    const sums = perMethod.map((lines) => {
      const ofType = lines.filter((line) => line.type === type);
      return oneOf(type, ofType.length > 0 ? ofType : [nothing(type)], 'severalMethods');
    });
    return oneOf(type, sums, 'severalMethods');
  });
}

const nothing = (type: CostType): FeeLine => ({ type, amount: 0, atLeast: 0, unit: null, text: null, why: 'saidFree' });

const waived = (line: FeeLine, exemption: ExemptionClaim | null): FeeLine =>
  exemption?.state === 'approved' && line.type !== 'price' ? { ...line, amount: 0, atLeast: 0, why: 'exempted' } : line;
