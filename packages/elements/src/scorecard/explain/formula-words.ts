/** `(finishedEarly + finishedOnTime) / received`, the formula of a figure, in words. */
export interface FormulaWords {
  readonly numerator: string;
  readonly denominator: string;
}

/** @param measures the words of what is counted; one that a newer Center counts keeps its name. */
export function formulaWords(formula: string, measures: Readonly<Record<string, string>>): FormulaWords {
  const [numerator = '', denominator = ''] = formula
    .split(' / ')
    .map((side) => side.replaceAll(/[()]/g, '').replaceAll(/[A-Za-z]\w*/g, (name) => measureWords(name, measures)));
  return { numerator, denominator };
}

export const measureWords = (name: string, measures: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(measures, name) ? measures[name] : undefined) ?? name;
