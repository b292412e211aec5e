import { describe, expect, it } from 'vitest';
import { classGroups, withoutNumber } from './class-groups.ts';
import { groupOverrides } from './group-overrides.ts';
import { groupRules } from './group-rules.ts';
import { SourceRecord } from './source-record.ts';
import { birthRecord, smallRecord } from './source-records.examples.ts';

const application = { name: 'Đơn đề nghị', original: 1, copy: 0 };
const paper = { name: 'Bản sao giấy chứng nhận', original: 0, copy: 1 };
const remark = { name: 'Lời nhắc', original: 0, copy: 0, guidance: true };

/** Groups by title; `[title, ...papers]`. */
const classed = (...groups: [string | undefined, ...(typeof paper)[]][]) =>
  classGroups(
    SourceRecord.parse({
      ...smallRecord,
      dossier: groups.map(([title, ...components]) => ({
        ...(title !== undefined && { case: title }),
        components: components.length > 0 ? components : [application],
      })),
    }),
  );
const classesOf = (...titles: string[]) =>
  classed(...titles.map((title): [string] => [title])).map((group) => group.class);

describe('titles', () => {
  it.each([
    ['Giấy tờ phải nộp', 'submit'],
    ['Giấy tờ phải xuất trình', 'present'],
    ['Người yêu cầu chứng thực phải xuất trình các giấy tờ sau', 'present'],
    ['Hồ sơ gồm bản sao và xuất trình bản chính để đối chiếu các giấy tờ sau', 'submit'],
    ['Lưu ý', 'note'],
    ['Trường hợp ủy quyền thực hiện thủ tục', 'authorisation'],
    ['Trường hợp uỷ quyền cho cá nhân thực hiện thủ tục, kèm theo hồ sơ phải có', 'authorisation'],
    ['Thành phần hồ sơ bao gồm', 'submit'],
    ['01 bộ hồ sơ', 'submit'],
    ['1. Giấy tờ chứng minh là trẻ em gồm một trong các giấy tờ sau', 'submit'],
    ['Trường hợp đăng ký trên môi trường điện tử', 'submit'],
  ])('%j is %s', (title, expected) => {
    expect(classesOf(title, 'Thành phần hồ sơ')[0]).toBe(expected);
  });

  it.each([
    ['Trường hợp cấp mới', 'Trường hợp cấp lại'],
    ['(1.1) Đối với công trình không theo tuyến', '(1.2) Đối với công trình theo tuyến'],
    ['a) Đối với cấp mới', 'b) Đối với cấp lại'],
    ['Trường hợp 1: Hồ sơ cấp mới', 'Trường hợp 2: Hồ sơ bổ sung thêm phạm vi'],
    ['Hồ sơ đề nghị hợp nhất quỹ', 'Hồ sơ đề nghị mở rộng phạm vi hoạt động quỹ'],
    ['Hồ sơ đăng ký tạm trú gồm', 'Đăng ký tạm trú theo danh sách, hồ sơ gồm'],
    ['Cá nhân', 'Tổ chức'],
  ])('%j and %j are variants', (first, second) => {
    expect(classesOf(first, second)).toEqual(['variant', 'variant']);
  });

  it('asks for the papers of both persons of one adoption', () => {
    expect(classesOf('Hồ sơ của người nhận con nuôi', 'Hồ sơ của người được nhận làm con nuôi')).toEqual([
      'submit',
      'submit',
    ]);
  });

  it('takes what authorities send to each other for a note', () => {
    const groups = classesOf(
      'Hồ sơ tổ chức nộp',
      'Hồ sơ Ủy ban nhân dân cấp tỉnh trình Hội đồng nhân dân cấp tỉnh, gồm',
    );
    expect(groups[1]).toBe('note');
  });

  it('counts a title that no rule fits as default, a plain list', () => {
    expect(classed(['Phụ trách bộ phận'])[0]).toMatchObject({ class: 'submit', by: 'structure:default' });
  });
});

describe('groups of one record', () => {
  it('make no variant of a single case', () => {
    expect(classed(['Trường hợp cấp lại'])[0]).toMatchObject({ class: 'submit', by: 'structure:onlyCase' });
  });

  it('turn a single case beside a common list into a condition', () => {
    const [, only] = classed([undefined], ['Trường hợp là người chưa thành niên', paper]);
    expect(only).toMatchObject({ class: 'submit', condition: 'Trường hợp là người chưa thành niên' });
  });

  it('turn cases without an application of their own into additions to the list that has one', () => {
    const groups = classed([undefined, application], ['Trường hợp thuê nhà', paper], ['Trường hợp mượn nhà', paper]);
    expect(groups.map((group) => group.class)).toEqual(['submit', 'submit', 'submit']);
    expect(groups[2]?.condition).toBe('Trường hợp mượn nhà');
  });

  it('keep cases that are whole dossiers as variants beside a common list', () => {
    const groups = classed(
      [undefined, paper],
      ['Trường hợp cấp mới', application],
      ['Trường hợp cấp lại', application],
    );
    expect(groups.map((group) => group.class)).toEqual(['submit', 'variant', 'variant']);
  });

  it('take a group of explanations alone for a note', () => {
    expect(classed([undefined], ['Trường hợp khác', remark])[1]).toMatchObject({
      class: 'note',
      by: 'structure:noPaper',
    });
  });

  it('give 1.001193 no variant', () => {
    const groups = classGroups(SourceRecord.parse(birthRecord));
    expect(groups.map((group) => group.class)).toEqual(['submit', 'present', 'note', 'submit']);
  });

  it('come to the same for the shape of 1.001193 by rules alone', () => {
    const groups = classGroups(SourceRecord.parse({ ...birthRecord, code: '1.001194' }));
    expect(groups.map((group) => group.class)).toEqual(['submit', 'present', 'note', 'submit']);
  });
});

it.each([
  ['(1.2) Đối với công trình', 'Đối với công trình'],
  ['a) Đối với cấp mới', 'Đối với cấp mới'],
  ['a.Trường hợp một', 'Trường hợp một'],
  ['8.3.1.1. Đối với trường hợp', 'Đối với trường hợp'],
  ['(iv) Trường hợp bốn', 'Trường hợp bốn'],
  ['- Giấy tờ', 'Giấy tờ'],
  ['01 bộ hồ sơ', '01 bộ hồ sơ'],
  ['Đơn đề nghị', 'Đơn đề nghị'],
  ['Cá nhân', 'Cá nhân'],
])('%j without its number is %j', (title, expected) => {
  expect(withoutNumber(title)).toBe(expected);
});

it('has a ground for each rule and a reason for each override', () => {
  expect(new Set(groupRules.map((rule) => rule.id)).size).toBe(groupRules.length);
  expect(groupRules.filter((rule) => rule.ground === '')).toEqual([]);
  expect(groupOverrides.filter((override) => override.reason === '')).toEqual([]);
});
