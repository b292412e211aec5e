/** Tips beside the papers of a form: approved by who leads, read by everybody ahead of the slot, retired again. */
import { beforeAll, expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import { anybody, birth, birthPaper, officerFor, pageClient, signIn, staffToken } from './steps.ts';

const leader = officerFor.approve;
const words = { vi: 'Chụp đủ hai mặt, thấy rõ con dấu của cơ sở y tế.', en: 'Both sides, with a legible stamp.' };
const better = { vi: 'Giấy chứng sinh bản gốc, chụp đủ hai mặt.' };

export function tipCases(backend: () => Backend): void {
  let component = '';
  beforeAll(async () => {
    const { components } = await pageClient(backend()).procedures.get(birth);
    component = components.find(({ name }) => birthPaper.test(name))?.id ?? '';
  });

  const form = () => pageClient(backend()).procedures.form(birth);
  /** What stands ahead of the slot of the paper. */
  const noticed = async () => {
    const fields = (await form()).pages.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
    const at = fields.findIndex((field) => field.type === 'attachment' && field.componentId === component);
    const before = fields[at - 1];
    return before?.type === 'notice' ? before.help : undefined;
  };
  const tipsOf = async (officerId: string) => (await signIn(backend(), officerId)).tips;
  const history = async () =>
    (await (await tipsOf(leader)).list()).items.find(
      (item) => item.procedure.code === birth && item.component.id === component,
    )?.tips;

  it('stands in the form from its approval, is replaced by the next, and goes when it is retired', async () => {
    const tips = await tipsOf(leader);
    const { version } = await form();
    expect(await noticed()).toBeUndefined();
    const first = await tips.approve({ procedure: birth, component, words });
    expect(first).toMatchObject({ words, approvedBy: { id: leader }, retiredAt: null });
    expect(await noticed()).toEqual(words);
    backend().clock.advance({ minutes: 1 });
    const second = await tips.approve({ procedure: birth, component, words: better });
    expect(await noticed()).toEqual(better);
    await tips.retire(second.id);
    expect(await noticed()).toBeUndefined();
    // The form is the same form: nothing that is being filled in is disturbed.
    expect((await form()).version).toBe(version);
    expect(await history()).toMatchObject([
      { id: second.id, words: better, retiredBy: { id: leader } },
      { id: first.id, words, approvedBy: { id: leader }, retiredBy: { id: leader }, retiredAt: second.approvedAt },
    ]);
  });

  it('the same words again, and a second retirement, change nothing', async () => {
    const tips = await tipsOf(leader);
    const standing = await tips.approve({ procedure: birth, component, words });
    expect(await tips.approve({ procedure: birth, component, words })).toEqual(standing);
    await tips.retire(standing.id);
    const before = await history();
    backend().clock.advance({ minutes: 1 });
    await tips.retire(standing.id);
    expect(await history()).toEqual(before);
  });

  it('who supervises reads them, and changes none', async () => {
    const tips = await tipsOf('officer-head-supervisor');
    expect((await tips.list()).ruleVersion).toBe('advice-1');
    await expect(tips.approve({ procedure: birth, component, words })).rejects.toMatchObject({ code: 'role_missing' });
    await expect(tips.retire('tip_none')).rejects.toMatchObject({ code: 'role_missing' });
    await expect((await tipsOf(officerFor.appraise)).list()).rejects.toMatchObject({ code: 'role_missing' });
    await expect(anybody(backend()).tips.list()).rejects.toMatchObject({ code: 'credential_missing' });
  });

  it.each([
    ['a procedure nobody knows', { procedure: '9.999999' }, 404, 'procedure_not_found'],
    ['a paper that the form does not take', { component: 'no-such-paper' }, 422, 'invalid_body'],
    ['hardly a word', { words: { vi: 'Tốt' } }, 422, 'invalid_body'],
    ['no Vietnamese', { words: { en: 'Both sides, please.' } }, 422, 'invalid_body'],
  ])('is refused for %s', async (_what, more, status, code) => {
    const bearer = await staffToken(backend(), leader);
    const json = { procedure: birth, component, words, ...more };
    expect(await ask(backend(), 'POST', '/desk/tips', { bearer, key: crypto.randomUUID(), json })).toMatchObject({
      status,
      code,
    });
  });

  it('a year that has not begun has no evidence', async () => {
    const bearer = await staffToken(backend(), leader);
    expect(await ask(backend(), 'GET', '/desk/tips?period=2150', { bearer })).toMatchObject({
      status: 400,
      code: 'period_not_begun',
    });
  });

  it('the same intent again is one tip', async () => {
    const tips = await tipsOf(leader);
    const key = crypto.randomUUID();
    const first = await tips.approve({ procedure: birth, component, words }, { idempotencyKey: key });
    const again = await tips.approve({ procedure: birth, component, words }, { idempotencyKey: key }).withResponse();
    expect(again.replayed).toBe(true);
    expect(again.data.id).toBe(first.id);
    await tips.retire(first.id);
  });
}
