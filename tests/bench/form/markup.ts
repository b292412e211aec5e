/** The measured form as plain HTML: the letters and elements that ours paints, with nothing behind them. */
import { heirParts, personalIdHelp, provinces, purposes, type BenchField } from './fields.ts';

export const markupOf = (fields: readonly BenchField[]): string => fields.map(fieldMarkup).join('');

const needed = (required: boolean): string =>
  `<span class="needed">(${required ? 'bắt buộc' : 'không bắt buộc'})</span>`;

function fieldMarkup({ kind, block, label, required }: BenchField): string {
  const id = `${kind}${block}`;
  const words = `<span>${label}</span> ${needed(required)}`;
  const common = `class="input" id="${id}" name="${id}" aria-required="${required}"`;
  const labelled = (control: string, help = ''): string =>
    `<div class="field"><label class="label" for="${id}">${words}</label>${help}${control}</div>`;
  switch (kind) {
    case 'personalId':
      return labelled(
        `<input ${common} inputmode="numeric" maxlength="250" autocomplete="off" aria-describedby="${id}-help">`,
        `<p class="help" id="${id}-help">${personalIdHelp}</p>`,
      );
    case 'born':
      return `<fieldset class="field"><legend class="label">${words}</legend><div class="date-boxes">${[
        ['day', 'Ngày'],
        ['month', 'Tháng'],
        ['year', 'Năm'],
      ]
        .map(
          ([part, text]) =>
            `<label class="date-box ${part}"><span class="small">${text}</span><input class="input" name="${id}" data-part="${part}" inputmode="numeric" maxlength="10" autocomplete="off" aria-required="${required}"></label>`,
        )
        .join('')}</div></fieldset>`;
    case 'province':
      return labelled(
        `<select ${common}><option value="">Chọn…</option>${provinces.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}</select>`,
      );
    case 'purpose':
      return `<fieldset class="field" role="radiogroup"><legend class="label">${words}</legend><div class="choices">${purposes
        .map(
          ([value, text]) =>
            `<label class="choice boxed"><input type="radio" name="${id}" value="${value}"><span>${text}</span></label>`,
        )
        .join('')}</div></fieldset>`;
    case 'other':
      return `<div hidden data-for="purpose${block}">${labelled(`<input ${common} maxlength="250" autocomplete="off">`)}</div>`;
    case 'area':
      return labelled(`<input ${common} inputmode="decimal" maxlength="40" autocomplete="off">`);
    case 'heirs':
      return `<section class="group titled"><h3 class="group-title">${label}</h3><ol class="row-list"></ol><div class="actions"><button class="button" type="button" data-add="${id}">Thêm người</button></div></section>`;
    default:
      return labelled(`<input ${common} maxlength="100" autocomplete="off">`);
  }
}

/** A row of a repeating group. */
export const rowMarkup = (id: string): string =>
  `<li>${Object.values(heirParts)
    .map((label) => `<label>${label} <input class="input" name="${id}"></label>`)
    .join('')}</li>`;
