/**
 * The dossier code as it is looked up: upper case, no space, look-alike dashes and dots made plain. The code is opaque
 * (its form changed in 2019, 2025 and 2026), so nothing is added, cut or refused here.
 */
export function normaliseDossierCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2024\u3002\uff0e\uff61]/g, '.');
}
