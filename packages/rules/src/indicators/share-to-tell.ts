/**
 * A share as it is told, rounded to a tenth of a percent: one late dossier of ten thousand is not "100 %" on time, and one
 * of ten thousand is not "0 %", so what is not the whole or nothing stays a tenth away from it.
 * @param value 0 to 1.
 */
export function shareToTell(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  if (rounded === 1 && value < 1) return 0.999;
  if (rounded === 0 && value > 0) return 0.001;
  return rounded;
}
