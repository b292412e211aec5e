import type { Field, FormDefinition, Procedure } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { birthRegistration, withVariants } from '../../../test/birth-registration.ts';
import { evaluate, shown as shownIn } from '../../../test/forms.ts';
import { checkDefinition, deriveForm } from '../index.ts';

const definition = deriveForm(birthRegistration);
const fieldOf = (form: FormDefinition, id: string): Field | undefined =>
  form.pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields)).find((field) => field.id === id);
const idsOn = (form: FormDefinition, page: string) =>
  form.pages.find(({ id }) => id === page)?.groups.flatMap(({ fields }) => fields.map(({ id }) => id));
const shown = (form: FormDefinition, answers: Record<string, string | boolean>) => shownIn(evaluate(form, answers));

describe('a form derived from birth registration', () => {
  it('has the pages and field ids that the Center reads', () => {
    expect(definition.pages.map(({ id }) => id)).toEqual(['people', 'matter', 'papers', 'handIn', 'declaration']);
    expect(idsOn(definition, 'people')).toEqual([
      'submitter.fullName',
      'submitter.personalId',
      'submitter.phone',
      'submitter.email',
      'submitter.for',
      'submitter.relation',
      'applicant.fullName',
      'applicant.birthOn',
      'applicant.personalId',
      'applicant.organisationName',
      'applicant.taxNumber',
      'submitter.position',
      'assistant.helped',
      'assistant.fullName',
      'assistant.phone',
    ]);
    expect(idsOn(definition, 'matter')).toEqual(['matter.addressUnit', 'matter.summary']);
    expect(idsOn(definition, 'papers')).toEqual([
      'papers.c1',
      'papers.c2',
      'applies.c3',
      'papers.c3',
      'papers.c4',
      'papers.c5',
    ]);
    expect(idsOn(definition, 'handIn')).toEqual([
      'handIn.unit',
      'return.method',
      'return.unit',
      'return.recipient',
      'return.phone',
      'return.address',
    ]);
    expect(idsOn(definition, 'declaration')).toEqual(['declaration.truth', 'consent.contact', 'consent.reuse']);
  });
  it("keeps procedure, mode and papers to present, and a version that follows the record's", () => {
    expect(definition).toMatchObject({
      procedureCode: '1.001193',
      procedureName: 'Thủ tục đăng ký khai sinh',
      filingMode: { mode: 'here' },
      toPresent: ['Giấy tờ tùy thân'],
    });
    expect(definition.version.startsWith('2026-01-16.1')).toBe(true);
    expect(deriveForm({ ...birthRegistration, version: '2' }).version).not.toBe(definition.version);
  });
  it('is sound', () => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(checkDefinition(deriveForm(withVariants))).toEqual([]);
  });
  it('makes of an electronic form a notice, and of a paper for the post an optional slot', () => {
    expect(fieldOf(definition, 'papers.c1')).toMatchObject({ type: 'notice', required: false });
    expect(fieldOf(definition, 'papers.c5')).toMatchObject({ type: 'attachment', required: false });
  });
  it('asks for an unconditional paper from everybody, under a short name with the full one in the help', () => {
    const field = fieldOf(definition, 'papers.c2');
    expect(field).toMatchObject({
      type: 'attachment',
      required: true,
      componentId: 'c2',
      label: { vi: 'Giấy chứng sinh …' },
    });
    expect(field?.label.en).toBeUndefined();
    expect(field?.help?.vi).toMatch(/^1 bản chính\. .*giấy cam đoan về việc sinh\.$/);
  });
  it('says how many originals and copies, in three languages', () => {
    expect(fieldOf(definition, 'papers.c3')?.help).toEqual({
      vi: '1 bản chính, 2 bản sao',
      en: '1 original, 2 copies',
      'zh-Hans': '原件1份, 复印件2份',
    });
  });
  it('asks for a conditional paper only where the case is ticked', () => {
    expect(shown(definition, { 'submitter.for': 'self' })).not.toContain('papers.c3');
    expect(shown(definition, { 'submitter.for': 'self', 'applies.c3': true })).toContain('papers.c3');
    expect(evaluate(definition, { 'applies.c3': true }).isRequired('papers.c3')).toBe(true);
  });
  it('asks for an authorisation from somebody who acts under one, whether the record names it or not', () => {
    const authorised = { 'submitter.for': 'other', 'submitter.relation': 'authorised' };
    expect(shown(definition, { 'submitter.for': 'self', 'submitter.relation': 'authorised' })).not.toContain(
      'papers.c4',
    );
    expect(shown(definition, { 'submitter.for': 'other', 'submitter.relation': 'parent' })).not.toContain('papers.c4');
    expect(shown(definition, authorised)).toContain('papers.c4');
    expect(shown(definition, authorised)).not.toContain('papers.authorisation');
    expect(shown(deriveForm(withVariants), authorised)).toContain('papers.authorisation');
  });
  it('asks who the applicant is only when it is somebody else', () => {
    expect(shown(definition, { 'submitter.for': 'self' })).not.toContain('applicant.fullName');
    expect(evaluate(definition, { 'submitter.for': 'other' }).isRequired('applicant.fullName')).toBe(true);
    expect(evaluate(definition, { 'submitter.for': 'other' }).isRequired('applicant.personalId')).toBe(false);
  });
  it('asks where the result is collected only when it is collected', () => {
    expect(shown(definition, { 'return.method': 'electronic' })).not.toContain('return.unit');
    expect(shown(definition, { 'return.method': 'counter' })).toContain('return.unit');
  });
  it('asks which commune settles it, except for a matter of the province', () => {
    expect(fieldOf(definition, 'matter.addressUnit')?.required).toBe(true);
    expect(fieldOf(deriveForm({ ...birthRegistration, level: 'district' }), 'matter.addressUnit')?.required).toBe(true);
    expect(fieldOf(deriveForm({ ...birthRegistration, level: 'provincial' }), 'matter.addressUnit')?.required).toBe(
      false,
    );
  });
  it('has every label of its own in three languages', () => {
    const own = definition.pages.flatMap(({ title, groups }) => [
      title,
      ...groups.flatMap(({ title: own }) => own ?? []),
      ...groups
        .flatMap(({ fields }) => fields)
        .filter(({ id }) => !/^(papers|applies)\./.test(id))
        .map(({ label }) => label),
    ]);
    for (const label of own) expect(Object.keys(label).sort()).toEqual(['en', 'vi', 'zh-Hans']);
  });
});

describe('papers', () => {
  const form = (...components: Partial<Procedure['components'][number]>[]): FormDefinition =>
    deriveForm({
      ...birthRegistration,
      components: components.map((more, at) => ({
        id: `p${at + 1}`,
        name: 'Giấy tờ',
        use: 'submit' as const,
        originals: 1,
        copies: 0,
        forms: [],
        ...more,
      })),
    });
  const authorised = { 'submitter.for': 'other', 'submitter.relation': 'authorised' };

  it('of an exemption are asked for until somebody says it is theirs', () => {
    const exempting = form({ condition: 'trừ trường hợp đã kết nối' }, { condition: 'không áp dụng đối với cơ sở cũ' });
    expect(checkDefinition(exempting)).toEqual([]);
    expect(fieldOf(exempting, 'exempt.p1')?.label.vi).toBe('Tôi không phải nộp giấy tờ này: trừ trường hợp đã kết nối');
    expect(shown(exempting, {})).toEqual(expect.arrayContaining(['papers.p1', 'papers.p2']));
    expect(shown(exempting, { 'exempt.p1': true })).not.toContain('papers.p1');
  });
  it('of several ways to authorise belong to the one that is chosen', () => {
    const ways = form(
      { authorisation: true, condition: 'Trường hợp ủy quyền cho cá nhân' },
      { authorisation: true, condition: 'Trường hợp uỷ quyền cho tổ chức' },
      { authorisation: true, condition: 'Trường hợp ủy quyền cho tổ chức' },
      { authorisation: true, condition: 'Trường hợp chưa có tài khoản định danh' },
    );
    expect(checkDefinition(ways)).toEqual([]);
    expect(fieldOf(ways, 'applies.authorisation')).toMatchObject({
      type: 'radio',
      options: [{ value: 'p1' }, { value: 'p2' }],
    });
    const papersShown = (answers: Record<string, string | boolean>): string[] =>
      shown(ways, answers).filter((id) => /^(papers|applies)\./.test(id));
    expect(papersShown({ 'submitter.for': 'self' })).toEqual([]);
    expect(papersShown(authorised)).toEqual(['applies.authorisation', 'applies.p4']);
    expect(evaluate(ways, authorised).isRequired('applies.authorisation')).toBe(true);
    expect(papersShown({ ...authorised, 'applies.authorisation': 'p2' })).toEqual([
      'applies.authorisation',
      'papers.p2',
      'papers.p3',
      'applies.p4',
    ]);
  });
  it('that only come with an authorisation do not stand for it', () => {
    const added = form({ authorisation: true, condition: 'Trường hợp chưa có tài khoản định danh' });
    expect(shown(added, authorised)).toContain('papers.authorisation');
  });
  it.each([
    ['Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu giấy khai sinh', 'Cơ sở dữ liệu hộ tịch điện tử'],
    ['Bản sao thẻ Căn cước công dân', 'Cơ sở dữ liệu quốc gia về dân cư'],
    [
      'Thông tin chứng minh về chỗ ở hợp pháp được khai thác trong căn cước điện tử',
      'Cơ sở dữ liệu quốc gia về dân cư',
    ],
    [
      'Giấy chứng nhận. Trường hợp đã có trong Cơ sở dữ liệu quốc gia về đất đai thì được thay thế',
      'Cơ sở dữ liệu quốc gia về đất đai',
    ],
    ['Giấy chứng sinh', undefined],
    ['Giấy chứng minh nhân dân của nhà đầu tư; quyết định thành lập', undefined],
    ['Chứng minh nhân dân đối với cá nhân; quyết định thành lập đối với tổ chức', undefined],
    ['Danh sách kèm bản sao căn cước công dân', undefined],
  ])('the paper %j may be held by %s', (name, holder) => {
    const slot = fieldOf(form({ name }), 'papers.p1');
    expect(slot?.type === 'attachment' ? slot.heldBy?.vi : 'no slot').toBe(holder);
  });
});

describe('variants', () => {
  const form = deriveForm(withVariants);
  it('are asked for first, by their names', () => {
    expect(fieldOf(form, 'matter.variant')).toMatchObject({
      type: 'radio',
      required: true,
      options: [{ value: 'v1' }, { value: 'v2', label: { vi: 'Đăng ký quá hạn' } }],
    });
  });
  it('decide which papers are shown', () => {
    expect(shown(form, { 'matter.variant': 'v1' }).filter((id) => /^(papers|applies)/.test(id))).toEqual(['papers.c1']);
    expect(shown(form, { 'matter.variant': 'v2' }).filter((id) => /^(papers|applies)/.test(id))).toEqual([
      'papers.c1',
      'papers.c2',
      'applies.c3',
    ]);
    expect(shown(form, { 'matter.variant': 'v2', 'applies.c3': true })).toContain('papers.c3');
  });
  it('hide what a tick under another variant had opened', () => {
    expect(shown(form, { 'matter.variant': 'v1', 'applies.c3': true })).not.toContain('papers.c3');
  });
});

it.each([
  ['a) Đơn đề nghị cấp phép;', 'Đơn đề nghị cấp phép'],
  ['(ii) Kế hoạch xử lý:', 'Kế hoạch xử lý'],
  ['- 01 bản vẽ .', '01 bản vẽ'],
  ['2. Giấy phép\n  xây dựng', 'Giấy phép xây dựng'],
  ['CMND', 'CMND'],
  ['Vi phạm', 'Vi phạm'],
])('labels the paper %j as %j', (name, label) => {
  const [first] = birthRegistration.components.slice(1);
  const form = deriveForm({ ...birthRegistration, components: first === undefined ? [] : [{ ...first, name }] });
  expect(fieldOf(form, 'papers.c2')).toMatchObject({ label: { vi: label }, help: { vi: '1 bản chính' } });
});

it('gives a component id of odd letters a field id that answers can name', () => {
  const odd: Procedure = {
    ...birthRegistration,
    components: [{ id: 'G15_01/ă..b', name: 'Giấy tờ', use: 'submit', originals: 1, copies: 0, forms: [] }],
  };
  expect(checkDefinition(deriveForm(odd))).toEqual([]);
});

it('labels a paper by what it is, not by the kinds of copy that will do', () => {
  const kinds = 'Bản sao hoặc bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính hoặc bản chính';
  const paper = 'Quyết định giao nhiệm vụ đối với người điều hành vận tải';
  const [first] = birthRegistration.components.slice(1);
  const form = deriveForm({
    ...birthRegistration,
    components: first === undefined ? [] : [{ ...first, name: `${kinds} ${paper}` }],
  });
  expect(fieldOf(form, 'papers.c2')?.label.vi).toBe(`… ${paper}`);
  expect(fieldOf(form, 'papers.c2')?.help?.vi).toContain(`${kinds} ${paper}`);
});
