/** What happens beside the five steps: opinions asked for, looks at the place, money owed, paper on its way, ends. */
import { isAwaited } from '@hcc/rules/dossier';
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../localize/dates.ts';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';

type Text = TextController<DeskStrings>;
type Part = TemplateResult | typeof nothing;

export const beside = (dossier: DeskDossier, now: string, text: Text): readonly Part[] => [
  withdrawal(dossier, text),
  consultations(dossier, now, text),
  fieldChecks(dossier, text),
  duties(dossier, now, text),
  handOvers(dossier, text),
  endings(dossier, text),
];

const section = (title: string, rows: readonly TemplateResult[]): Part =>
  rows.length === 0
    ? nothing
    : html`<section class="records">
      <h3>${title}</h3>
      ${rows.map((row) => html`<article class="record">${row}</article>`)}
    </section>`;

function withdrawal({ withdrawalRequest, progress }: DeskDossier, text: Text): Part {
  const { records } = text.strings;
  if (!withdrawalRequest || progress.status === 'withdrawn') return nothing;
  return html`<div class="alert warning">
    <p><strong>${records.withdrawalAsked(text.instant(withdrawalRequest.at))}</strong></p>
    <p lang="vi">${withdrawalRequest.reason ?? records.noReason}</p>
  </div>`;
}

const consultations = ({ consultations: asked }: DeskDossier, now: string, text: Text): Part => {
  const { records } = text.strings;
  return section(
    records.consultations,
    asked.map((one) => {
      const isLate = one.answeredAt === null ? !isAwaited(one, now) : dayOf(one.answeredAt) > one.answerByOn;
      return html`<p><strong lang="vi">${one.unit.name}</strong> ${isLate ? html`<span class="state missing">${records.late}</span>` : nothing}</p>
        <p class="small muted">${records.askedBy(text.instant(one.askedAt), text.day(one.answerByOn))}</p>
        <p lang="vi">${one.question}</p>
        ${
          one.answeredAt === null
            ? html`<p class="small"><strong>${isLate ? records.goOnWithout : records.notAnswered}</strong></p>`
            : html`<blockquote>
              <p class="small muted">${records.answered(text.instant(one.answeredAt))}</p>
              <p lang="vi">${one.opinion}</p>
            </blockquote>`
        }`;
    }),
  );
};

const fieldChecks = ({ fieldChecks: checks }: DeskDossier, text: Text): Part => {
  const { records } = text.strings;
  return section(
    records.fieldChecks,
    checks.map(
      ({ at, place, applicantAttends, recordedAt, finding }) =>
        html`<p><strong>${text.instant(at)}</strong>, <span lang="vi">${place}</span></p>
          ${applicantAttends ? html`<p class="small">${records.applicantAttends}</p>` : nothing}
          ${recordedAt === null ? html`<p class="small"><strong>${records.notRecorded}</strong></p>` : html`<p lang="vi">${finding}</p>`}`,
    ),
  );
};

const duties = ({ financialDuties }: DeskDossier, now: string, text: Text): Part => {
  const { records } = text.strings;
  return section(
    records.duties,
    financialDuties.map(
      ({ what, amount, payByOn, legalBasis, receiptNumber }) =>
        html`<p><strong lang="vi">${what}</strong>: ${text.money(amount)}</p>
          <p class="small muted">${records.payBy(text.day(payByOn))} · <span lang="vi">${legalBasis}</span></p>
          <p class="small">
            ${
              receiptNumber === null
                ? html`<span class="state ${dayOf(now) > payByOn ? 'missing' : 'spare'}">${dayOf(now) > payByOn ? records.late : records.owed}</span>`
                : records.paid(receiptNumber)
            }
          </p>`,
    ),
  );
};

const handOvers = ({ handOvers: given }: DeskDossier, text: Text): Part => {
  const { records } = text.strings;
  return section(
    records.handOvers,
    given.map(
      ({ from, to, sentAt, takenAt }) =>
        html`<p lang="vi">${from.name} → ${to.name}</p>
          <p class="small muted">
            ${sentAt === null ? records.notSent : records.sent(text.instant(sentAt))} · ${takenAt === null ? records.notTaken : records.taken(text.instant(takenAt))}
          </p>`,
    ),
  );
};

/** How it ended, or was handed out; what was taken back. */
function endings({ refusal, settlement, handing, fallenResults }: DeskDossier, text: Text): Part {
  const { records, commands } = text.strings;
  return section(records.endings, [
    ...(refusal
      ? [html`<p lang="vi">${refusal.reason}</p><p class="small muted" lang="vi">${refusal.legalBasis}</p>`]
      : []),
    ...(settlement
      ? [
          html`<p>${records.document(settlement.documentNumber)}</p>
            <p class="small">
              ${commands.field.fees}: ${commands.option[settlement.fees] ?? settlement.fees}${settlement.feesNote === null ? nothing : html` (<span lang="vi">${settlement.feesNote}</span>)`}${settlement.returnPapers ? html` · ${records.papersReturned}` : nothing}
            </p>`,
        ]
      : []),
    ...(handing
      ? [
          html`<p>${commands.option[handing.by]}</p>
            ${
              handing.by === 'counter'
                ? html`<p class="small"><span lang="vi">${handing.collectorName}</span> · ${handing.collectorDocument}</p>`
                : handing.by === 'post'
                  ? html`<p class="small">${records.item(handing.itemCode)}</p>`
                  : nothing
            }`,
        ]
      : []),
    ...fallenResults.map(
      ({ resultNumber, kind, at, reason }) =>
        html`<p><del>${resultNumber}</del> <span class="tag">${records.fallen[kind] ?? kind}</span> <span class="small">${text.instant(at)}</span></p>
          <p class="small" lang="vi">${reason}</p>`,
    ),
  ]);
}
