// A script rather than a module: it stands as `axe` on the window.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { FormDefinition, Procedure } from '@hcc/schemas';
import { deriveForm } from '@hcc/rules/form';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FormCenter } from '../../../test/form-center.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { DossierForm } from '../dossier-form.element.ts';

defineOnce('hcc-dossier-form-elsewhere', DossierForm);

let center: FormCenter;
let element: DossierForm;

const root = (): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('the form is not rendered');
  return element.shadowRoot;
};
const words = (): string => root().querySelector('.root')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const byId = (id: string): HTMLElement => {
  const found = root().getElementById(id);
  if (!found) throw new Error(`there is no #${id} in: ${words()}`);
  return found;
};
const button = (name: string): HTMLElement => {
  const found = [...root().querySelectorAll<HTMLElement>('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`there is no button "${name}" in: ${words()}`);
  return found;
};

async function open(filingMode: Procedure['filingMode'], more: Partial<Procedure> = {}, locale = 'vi'): Promise<void> {
  center.procedure = { ...center.procedure, ...more, filingMode };
  element = new DossierForm();
  Object.assign(element, {
    client: center.client,
    session: center.session(),
    locale,
    procedure: center.procedure.code,
  });
  const ready = new Promise((resolve) => element.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.replaceChildren(element);
  await ready;
  await vi.waitFor(() => expect(root().querySelector('.elsewhere-pages')).not.toBeNull(), 10_000);
}

async function expectNoAxeFinding(): Promise<void> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

const counterOnly = { mode: 'counterOnly', reason: { vi: 'Phải nộp bản gốc.' } } as const;
const handOver = {
  mode: 'handOver',
  url: 'https://portal.example/',
  reason: { vi: 'Nộp tập trung.', en: 'Filed centrally.' },
} as const;

/** A page of an author, in front of the papers. */
function withPage(procedure: Procedure): FormDefinition {
  const form = deriveForm(procedure);
  const page = {
    id: 'child',
    title: { vi: 'Về trẻ' },
    groups: [
      {
        id: 'child',
        fields: [
          { id: 'child.name', type: 'text', label: { vi: 'Tên của trẻ' }, required: true, maxLength: 100 },
          { id: 'child.place', type: 'addressUnit', label: { vi: 'Quê quán' }, required: false },
        ],
      },
    ],
  } as const;
  return { ...form, pages: [...form.pages.slice(0, 2), page, ...form.pages.slice(2)] as FormDefinition['pages'] };
}

beforeEach(() => {
  center = new FormCenter();
});

describe('a procedure that only a counter takes in', () => {
  it('shows a slip that is no receipt, with the papers, the cost and the time', async () => {
    await open(counterOnly);
    expect(byId('heading').textContent).toBe('Phiếu hướng dẫn nộp hồ sơ tại quầy');
    expect(words()).toContain('không phải giấy tiếp nhận hồ sơ và không có số thứ tự');
    expect(
      [...root().querySelectorAll('.checklist li')].map(({ textContent }) => textContent?.trim().slice(0, 12)),
    ).toEqual(['Tờ khai đăng', 'Giấy chứng s', 'Biên bản về ', 'Văn bản ủy q', 'Thẻ căn cước', 'Giấy chứng n']);
    expect(words()).toContain('2 bản sao');
    expect(words()).toContain('Khi nộp thay người khác');
    expect(words()).toContain('Miễn phí');
    await expectNoAxeFinding();
  });

  it('tells where the chosen service point is and when it is open, and gives the PDF for it', async () => {
    await open(counterOnly);
    await userEvent.click(button('Tải phiếu (PDF, khổ A5)'));
    expect(words()).toContain('Hãy chọn nơi nộp trước');
    expect(center.countOf('GET', '/counter-slip')).toBe(0);
    await userEvent.type(byId('f-handIn.unit'), 'cam pha{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(words()).toContain('Thứ Hai – Thứ Sáu: 07:30–12:00, 13:30–17:00'));
    expect(words()).toContain('Địa chỉSố 1, Trung tâm Hành chính công thành phố Cẩm Phả');
    await userEvent.click(button('Tải phiếu (PDF, khổ A5)'));
    await vi.waitFor(() => expect(center.countOf('GET', '/counter-slip')).toBe(1));
    expect(center.calls.find(({ path }) => path.endsWith('/counter-slip'))?.search).toBe('?unit=sp_b1');
    await expectNoAxeFinding();
  });

  it('says so when the slip does not come', async () => {
    await open(counterOnly);
    const failed = new Promise((resolve) => element.addEventListener('hcc-error', resolve, { once: true }));
    await userEvent.type(byId('f-handIn.unit'), 'cam pha{ArrowDown}{Enter}');
    center.trouble('GET', '/counter-slip', 'unreachable');
    await userEvent.click(button('Tải phiếu (PDF, khổ A5)'));
    await failed;
    await vi.waitFor(() => expect(words()).toContain('Chưa tải được phiếu'));
  });

  it('shows the papers of one case when that is chosen', async () => {
    const [form, proof] = center.procedure.components;
    if (!form || !proof) throw new Error('the record has too few papers');
    await open(counterOnly, {
      variants: [
        { id: 'v1', name: 'Trong nước' },
        { id: 'v2', name: 'Ở nước ngoài' },
      ],
      components: [form, { ...proof, name: 'Giấy của nơi trong nước', variantId: 'v1' }],
    });
    expect(words()).toContain('Trường hợp: Trong nước');
    await userEvent.selectOptions(byId('variant'), 'v2');
    await vi.waitFor(() => expect(root().querySelectorAll('.checklist li')).toHaveLength(1));
    await userEvent.selectOptions(byId('variant'), 'v1');
    await vi.waitFor(() => expect(root().querySelectorAll('.checklist li')).toHaveLength(2));
    expect(words()).not.toContain('Trường hợp: Trong nước');
  });
});

describe('a procedure that the national portal takes in', () => {
  it('says where and why before anything else, that nothing is filed here, and what to do there', async () => {
    await open(handOver, {}, 'en');
    await vi.waitFor(() => expect(byId('heading').textContent).toBe('Get ready before you apply on the portal'));
    const all = words();
    expect(all.indexOf('Filed centrally.')).toBeLessThan(
      all.indexOf('no dossier is made and no dossier code is given'),
    );
    expect(all).toContain('portal.example');
    expect(all).toContain('1.001193');
    const link = root().querySelector('a');
    expect([link?.href, link?.target, link?.relList.contains('noopener')]).toEqual([
      'https://portal.example/',
      '_blank',
      true,
    ]);
    expect(root().querySelector('input:not([type=checkbox])')).toBeNull();
    await expectNoAxeFinding();
  });

  it('tells which database may hold a paper already', async () => {
    const [paper] = center.procedure.components;
    if (!paper) throw new Error('the record has no paper');
    await open(handOver, { components: [{ ...paper, electronicForm: false, name: 'Giấy khai sinh' }] });
    expect(words()).toContain('Có thể đã có trong Cơ sở dữ liệu hộ tịch điện tử');
  });

  it('keeps prepared answers in memory alone: no draft, no storage, nothing sent', async () => {
    center.definition = { ...withPage(center.procedure), filingMode: handOver };
    await open(handOver);
    expect(root().querySelector('[id="f-child.name"]')).toBeNull();
    await userEvent.click(button('Soạn sẵn ở đây'));
    await userEvent.type(byId('f-child.name'), 'Nguyễn Mẫu An');
    await userEvent.type(byId('f-child.place'), 'bach dang{ArrowDown}{Enter}');
    const rows = () => [...root().querySelectorAll('dd .typed')].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(rows()).toEqual(['Nguyễn Mẫu An', 'Phường Bạch Đằng']));
    expect(button('Chép “Tên của trẻ”')).toBeDefined();
    await userEvent.click(button('Thu gọn các ô'));
    await vi.waitFor(() => expect(root().querySelector('[id="f-child.name"]')).toBeNull());
    expect(rows()).toEqual(['Nguyễn Mẫu An', 'Phường Bạch Đằng']);
    expect(center.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(center.calls.map(({ path, search }) => decodeURIComponent(path + search)).join()).not.toMatch(/Mẫu An/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    await expectNoAxeFinding();
  });

  it('begins anew with another procedure', async () => {
    center.definition = { ...withPage(center.procedure), filingMode: handOver };
    await open(handOver);
    await userEvent.click(button('Soạn sẵn ở đây'));
    await userEvent.type(byId('f-child.name'), 'Nguyễn Mẫu An');
    center.definition = { ...center.definition, version: 'other' };
    element.procedure = '1.000894';
    await vi.waitFor(() => expect(words()).toContain('Soạn sẵn ở đây'));
    expect(words()).not.toContain('Nguyễn Mẫu An');
  });
});
