/** A dossier handed in at the counter of Bãi Cháy, over HTTP; the counter's own page is walked through in `desk.test.ts`. */
import { answersOf, fillIn } from '@hcc/mocks';
import { createClient, type Receipt } from '@hcc/sdk';

export async function counterFiling(baseUrl: string, procedureCode: string, fullName: string): Promise<Receipt> {
  const { token } = await createClient({ baseUrl }).desk.signIn({ officerId: 'officer-bai-chay-receiver' });
  const { desk, procedures } = createClient({ baseUrl, session: token });
  const [form, { components }] = await Promise.all([procedures.form(procedureCode), procedures.get(procedureCode)]);
  return desk.createCounterDossier({
    procedureCode,
    answers: fillIn(form, answersOf({ fullName, personalId: '022190000027', phone: '0912000027' })).answers,
    papers: components
      .filter(({ use }) => use === 'submit')
      .map(({ id }) => ({ componentId: id, originals: 1, copies: 0 })),
  });
}
