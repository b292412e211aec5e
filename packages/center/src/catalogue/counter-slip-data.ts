/** What the slip says that somebody takes along to a counter (phiếu hướng dẫn nộp hồ sơ tại quầy). */
import { weekHours } from '@hcc/rules/directory';
import { formatMoney } from '@hcc/rules/identifiers';
import { type PaperToBring, papersToBring } from '@hcc/rules/form';
import type { Cost, CostType, OpeningHours, Procedure, Unit } from '@hcc/schemas';
import { durationsFor } from '../dossiers/decision-context.ts';
import type { CounterSlipData, SlipPaper } from '../pdf/counter-slip-document.ts';
import { durationInWords } from '../pdf/vietnamese-durations.ts';
import type { Center } from '../ports.ts';

/** @param variantId one of the procedure's; absent, the papers of every case are there, each with its case. */
export function counterSlipDataOf(
  procedure: Procedure,
  { center, unit, variantId, now }: { center: Center; unit: Unit; variantId: string | undefined; now: Date },
): CounterSlipData {
  const { committed, statutory } = durationsFor(procedure, 'counter');
  const { submit, present } = papersToBring(procedure, center.formOf(procedure), { channel: 'counter', variantId });
  const variant = procedure.variants.find(({ id }) => id === variantId)?.name;
  const method = procedure.methods.find(({ channel }) => channel === 'counter') ?? procedure.methods[0];
  return {
    center: center.name.vi,
    procedure: { code: procedure.code, name: procedure.name },
    ...(variant !== undefined && { variant }),
    servicePoint: {
      name: unit.name,
      ...(unit.address !== undefined && { address: unit.address }),
      ...(unit.phone !== undefined && { phone: unit.phone }),
      hours: hoursInWords(unit.openingHours),
    },
    submit: submit.map(toSlipPaper),
    present: present.map(toSlipPaper),
    costs: costInWords(method?.cost ?? { state: 'notStated' }),
    statutoryDuration: durationInWords(statutory),
    ...(procedure.committed && { committedDuration: durationInWords(committed) }),
    asOfOn: procedure.asOfOn,
    createdAt: now.toISOString(),
    isTest: center.mode === 'sandbox',
  };
}

function toSlipPaper({ component, heldBy, variant }: PaperToBring): SlipPaper {
  const { name, originals, copies, condition, authorisation, forms } = component;
  return {
    name,
    originals,
    copies,
    notes: [
      ...(variant === undefined ? [] : [`trường hợp: ${variant}`]),
      ...(condition === undefined || name.includes(condition) ? [] : [condition]),
      ...(authorisation === true ? ['khi nộp thay người khác'] : []),
      ...(heldBy === undefined ? [] : [`không phải nộp nếu tra cứu được trong ${heldBy.vi}`]),
      ...(forms.length === 0 ? [] : [`mẫu: ${forms.join(', ')}`]),
    ],
  };
}

const costTypes: Readonly<Record<CostType, string>> = { fee: 'Phí', charge: 'Lệ phí', price: 'Giá dịch vụ' };

/** "Free", a stated amount (0 too) and "not stated" are three different sentences. */
function costInWords(cost: Cost): string[] {
  if (cost.state === 'free') return ['không thu'];
  if (cost.state === 'notStated') return ['chưa công bố mức thu; vui lòng hỏi nơi tiếp nhận'];
  return cost.items.map(({ type, amount, text }) =>
    [
      `${costTypes[type]}: ${amount === undefined ? 'chưa nêu số tiền' : `${formatMoney(amount)} đồng`}`,
      ...(text === undefined ? [] : [`(${text})`]),
    ].join(' '),
  );
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];

const hoursInWords = (openingHours: readonly OpeningHours[]): string[] =>
  weekHours(openingHours).map(({ first, last, spans }) => {
    const days = [weekdays[first - 1], ...(last > first ? [weekdays[last - 1]] : [])].join(' – ');
    return `${days}: ${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`;
  });
