/** So many of so many: told whole, since a percentage without its denominator says nothing. */
export interface Share {
  numerator: number;
  denominator: number;
}

export const share = (numerator: number, denominator: number): Share => ({ numerator, denominator });

/** From 0 to 1, and more where something may happen several times; 0 of nothing. */
export const sharePart = ({ numerator, denominator }: Share): number =>
  denominator === 0 ? 0 : numerator / denominator;
