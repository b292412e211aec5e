/**
 * The forms that are measured, told once for every contender: blocks of eight fields, one of each kind that the
 * applications of the Center are made of. The 60 and the 300 end in the middle of a block.
 */

/** `other` is asked once `purpose` says so; `heirs` is a repeating group of a name and a share, empty at first. */
export const kinds = ['name', 'personalId', 'born', 'province', 'purpose', 'other', 'area', 'heirs'] as const;
export type Kind = (typeof kinds)[number];

export interface BenchField {
  readonly kind: Kind;
  /** Of its block, from 0. */
  readonly block: number;
  /** Ends in the field's number from 1, so that no two are the same. */
  readonly label: string;
  readonly required: boolean;
}

export const fieldsOf = (count: number): BenchField[] =>
  Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'name';
    return {
      kind,
      block: Math.floor(at / kinds.length),
      label: `${labels[kind]} ${at + 1}`,
      required: kind !== 'area' && kind !== 'heirs',
    };
  });

const labels: Record<Kind, string> = {
  name: 'Họ và tên',
  personalId: 'Số định danh cá nhân',
  born: 'Ngày sinh',
  province: 'Tỉnh, thành phố',
  purpose: 'Mục đích sử dụng',
  other: 'Mục đích khác, ghi rõ',
  area: 'Diện tích sử dụng',
  heirs: 'Những người thừa kế',
};

export const personalIdHelp = 'Gồm 12 chữ số, ghi trên thẻ căn cước';
export const heirParts = { name: 'Họ và tên', share: 'Phần hưởng' };
export const provinces: readonly (readonly [value: string, label: string])[] = [
  ['qn', 'Quảng Ninh'],
  ['hp', 'Hải Phòng'],
  ['hn', 'Hà Nội'],
  ['bn', 'Bắc Ninh'],
  ['hy', 'Hưng Yên'],
  ['ls', 'Lạng Sơn'],
];
export const purposes: readonly (readonly [value: string, label: string])[] = [
  ['home', 'Dùng trong nước'],
  ['abroad', 'Dùng ở nước ngoài'],
  ['other', 'Mục đích khác'],
];

/** Shown at first: all but those that wait for an answer. */
export const labelsShownAtFirst = (fields: readonly BenchField[]): string[] =>
  fields.filter(({ kind }) => kind !== 'other').map(({ label }) => label);
