/**
 * Reads a number as it is written here: dots or spaces between thousands, a comma before the decimals (`1.250.000,5`).
 * A single dot that cannot part thousands is taken for a decimal one (`2.5`). Undefined where the text is no number.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(/(?:đồng|đ|VND|₫)$/i, '');
  if (!/^[-\u2212]?\d+(?:[.,]\d+)*$/.test(plain)) return undefined;
  const isThousands = /^[-\u2212]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  const isEnglish = /^[-\u2212]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(plain);
  const canonical = isThousands
    ? plain.replaceAll('.', '').replace(',', '.')
    : isEnglish
      ? plain.replaceAll(',', '')
      : plain.replace(',', '.');
  const number = Number(canonical.replace('\u2212', '-'));
  return Number.isFinite(number) ? number : undefined;
}

/** Reads an amount of money: whole đồng, so every dot and comma parts thousands (`1.250.000`, `1,250,000 đ`). */
export function readMoney(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(/(?:đồng|đ|VND|₫)$/i, '');
  if (!/^\d+(?:[.,]\d{3})*$/.test(plain)) return undefined;
  const amount = Number(plain.replace(/[.,]/g, ''));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** A number as it is written here. */
export function formatNumber(number: number): string {
  const [whole = '', decimals] = String(Math.abs(number)).split('.');
  const sign = number < 0 ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${decimals === undefined ? '' : `,${decimals}`}`;
}
