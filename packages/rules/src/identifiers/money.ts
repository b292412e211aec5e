/**
 * Whole đồng with a dot between thousands, `1.250.000`, the Vietnamese way in every language of the interface. The unit
 * is left to the caller.
 * @throws RangeError when `amount` is not a whole number.
 */
export function formatMoney(amount: number): string {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`An amount of money is a whole number of đồng, not ${amount}.`);
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}
