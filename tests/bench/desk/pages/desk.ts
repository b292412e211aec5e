/** The desk over ten thousand open dossiers, answered from memory: what is measured is the page, not a service. */
import { defineOnce } from '../../../../packages/elements/src/internal/define-once.ts';
import type { Attention, DeskDossierSummary, Page, PagePromise } from '@hcc/sdk';
import {
  createDeskDossier,
  FakeDesk,
  officers,
  toSummary,
} from '../../../../packages/elements/src/officer-desk/fake-desk.examples.ts';
import { OfficerDesk } from '../../../../packages/elements/src/officer-desk/officer-desk.element.ts';
import { answered, createProgress, dueIn } from '../../../../packages/elements/src/status-tracker/progress.examples.ts';

const count = 10_000;
const attentions: readonly Attention[] = ['dueToday', 'answered', 'withdrawalAsked', 'responseOverdue'];

/** Some hundred are late, the others fall due over two months. */
const rows: readonly DeskDossierSummary[] = Array.from({ length: count }, (_, at) => {
  const hours = (at - 300) / 8;
  const dossier = createDeskDossier({
    id: `dos_${at}`,
    applicantName: `Nguyễn Văn ${at} Mẫu`,
    allowed: at % 3 === 0 ? ['accept', 'requestSupplement', 'claim'] : ['appraise', 'consult', 'claim'],
    progress: createProgress({
      code: `000.00.19.H49-261122-${String(at).padStart(5, '0')}`,
      status: at % 3 === 0 ? 'submitted' : 'accepted',
      due: dueIn(hours),
    }),
  });
  const own = attentions[at % 11];
  return { ...toSummary(dossier), attention: [...(hours < 0 ? (['overdue'] as const) : []), ...(own ? [own] : [])] };
});

const asking = (name: Attention): number => rows.filter(({ attention }) => attention.includes(name)).length;
const counts = {
  overdue: asking('overdue'),
  dueToday: asking('dueToday'),
  apologyDue: asking('apologyDue'),
  apologyToSign: asking('apologyToSign'),
  withdrawalAsked: asking('withdrawalAsked'),
  answered: asking('answered'),
  responseOverdue: asking('responseOverdue'),
};

const fake = new FakeDesk();
fake.signedIn = officers[0] ?? null;
defineOnce('hcc-officer-desk', OfficerDesk);
const desk = new OfficerDesk();
desk.locale = 'vi';
desk.client = {
  ...fake.client,
  desk: {
    ...fake.client.desk,
    counts: () => answered({ total: rows.length, attention: counts }),
    dossiers: ({ q, attention, cursor, limit = 20 } = {}) => {
      const met = rows.filter(
        (row) =>
          (!q || row.code.includes(q) || row.applicantName.includes(q)) &&
          (!attention || row.attention.includes(attention)),
      );
      const from = Number(cursor ?? 0);
      const page: Page<DeskDossierSummary> = {
        items: met.slice(from, from + limit),
        nextCursor: from + limit < met.length ? String(from + limit) : null,
      };
      return answered(page) as unknown as PagePromise<DeskDossierSummary>;
    },
  },
};
document.body.style.margin = '0';
document.body.append(desk);

const root = (): ShadowRoot => {
  if (!desk.shadowRoot) throw new Error('The desk has not been drawn.');
  return desk.shadowRoot;
};

/** When the next frame has been painted. */
const afterPaint = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });

export const bench = {
  afterPaint,
  codes: (): string[] => [...root().querySelectorAll('.queue .code')].map(({ textContent }) => textContent ?? ''),
  press: (selector: string): void => root().querySelector<HTMLElement>(selector)?.click(),
  type(selector: string, text: string): void {
    const field = root().querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
  /** Frames until the rows are others and the last of them is drawn. */
  async framesUntilChanged(before: string): Promise<number> {
    let drawn = 0;
    for (let frames = 1; frames < 600; frames++) {
      await afterPaint();
      const codes = bench.codes();
      if (codes.length === 0 || codes.join() === before) continue;
      // The frame that adds no row to those before it is no part of the work.
      if (codes.length === drawn) return frames - 1;
      drawn = codes.length;
    }
    throw new Error('The rows did not change.');
  },
};

declare global {
  interface Window {
    deskBench: typeof bench;
  }
}
window.deskBench = bench;
