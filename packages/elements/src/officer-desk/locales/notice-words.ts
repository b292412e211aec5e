/** Words that a notice begins with. Its reader is the applicant and the slip is Vietnamese, whatever the desk speaks. */

export interface CountedPaper {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
}

export function handInWords({ name, originals, copies }: CountedPaper): string {
  const counted = [...(originals > 0 ? [`${originals} bản chính`] : []), ...(copies > 0 ? [`${copies} bản sao`] : [])];
  return `Nộp ${counted.join(', ') || '1 bản'}: ${name}.`;
}
