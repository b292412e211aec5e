/** Who signs, and in what capacity (Decree 30/2020, Article 13). */
export interface Signatory {
  /**
   * `TM.` on behalf of a collective, `KT.` as deputy, `TL.` by order, `TUQ.` by delegation, `Q.` as acting head; left out
   * when the head signs.
   */
  readonly capacity?: 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';
  /** Whom `capacity` refers to, such as `Giám đốc`. */
  readonly onBehalfOf?: string;
  /** The signer's own post, such as `Phó Giám đốc`. */
  readonly title: string;
  readonly name: string;
}

/** The lines over a signature: `KT. GIÁM ĐỐC` and `PHÓ GIÁM ĐỐC`. */
export function signatoryHeadings({ capacity, onBehalfOf, title }: Signatory): string[] {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return [
    ...(capacity ? [`${capacity} ${upper(onBehalfOf ?? title)}`] : []),
    ...(!capacity || onBehalfOf ? [upper(title)] : []),
  ];
}
