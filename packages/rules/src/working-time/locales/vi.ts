import type { CalendarDayKind } from '../calendar.ts';
import type { RemainingTime, TraceStep } from '../trace.ts';
import type { TraceFormat, TraceWords } from '../trace-words.ts';

const UNITS = {
  calendarDay: 'ngày',
  month: 'tháng',
  year: 'năm',
  workingDay: 'ngày làm việc',
  workingHour: 'giờ làm việc',
};

const REST_DAYS: Record<CalendarDayKind, string> = {
  holiday: 'Nghỉ lễ, tết',
  substituteDayOff: 'Nghỉ bù',
  swappedDayOff: 'Nghỉ hoán đổi ngày làm việc',
  makeupWorkingDay: 'Ngày làm bù chưa được quyết định',
};

/** Statutory terms: Civil Code 2015 Arts 147-148, Labour Code 2019 Arts 111-112. */
export const vi: TraceWords = {
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  // oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every step has its sentence
  sentence(step, { date, at }) {
    switch (step.code) {
      case 'start':
        return `Thời điểm bắt đầu tính thời hạn: ${at(step.at)}.`;
      case 'arrivesSameDay':
        return `Hồ sơ giấy được chuyển trong ngày làm việc, chậm nhất ${at(step.at)}.`;
      case 'arrivesNextWorkingDay':
        return `Tiếp nhận sau ${step.cutOff} hoặc vào ngày nghỉ: hồ sơ giấy được chuyển vào đầu giờ ngày làm việc tiếp theo, ${at(step.at)}.`;
      case 'firstDayNotCounted':
        return `Ngày đầu tiên của thời hạn không được tính: ${date(step.date)}.`;
      case 'counted':
        return step.first === step.last
          ? `Ngày làm việc thứ ${step.first}: ${date(step.from)}.`
          : `Ngày làm việc thứ ${step.first} đến thứ ${step.last}: từ ${date(step.from)} đến ${date(step.to)}${weekends(step.weekends)}.`;
      case 'makeupDayCounted':
        return `Ngày làm việc thứ ${step.n}: ${date(step.date)}, ngày làm bù (${step.name}).`;
      case 'partOfDayCounted':
        return `${decimal(step.part)} ngày làm việc còn lại: ${date(step.date)}, đến ${step.until}.`;
      case 'hoursCounted':
        return `${decimal(step.hours)} giờ làm việc: từ ${at(step.from)} đến ${at(step.to)}.`;
      case 'movedToWorkingHours':
        return `Ngoài giờ làm việc (${at(step.from)}): tính từ ${at(step.to)}.`;
      case 'weekendSkipped':
        return `Nghỉ hằng tuần, không tính: ${span(step, date)}.`;
      case 'restDaySkipped': {
        const pending = step.status === 'undecided' ? ' (chờ thông báo chính thức)' : '';
        return `${REST_DAYS[step.kind]}, không tính: ${step.name}, ${span(step, date)}${pending}.`;
      }
      case 'periodEnds': {
        const shortened = step.isShortened ? ', ngày cuối cùng của tháng vì tháng này không có ngày tương ứng' : '';
        return `Thời hạn ${step.amount} ${UNITS[step.unit]} kết thúc vào ${date(step.date)}${shortened}.`;
      }
      case 'movedToWorkingDay':
        return `Ngày cuối cùng của thời hạn là ngày nghỉ (${date(step.from)}): thời hạn kết thúc vào ngày làm việc tiếp theo, ${date(step.to)}.`;
      case 'sameDay':
        return `Giải quyết trong ngày: ${date(step.date)}.`;
      case 'sameDayCutOff':
        return `Tiếp nhận sau ${step.cutOff} (${at(step.at)}): giải quyết trong ngày làm việc tiếp theo.`;
      case 'noDatePromised':
        return 'Thủ tục không quy định thời hạn giải quyết; không hẹn ngày trả kết quả.';
      case 'calendarMissing':
        return `Chưa có lịch nghỉ lễ, tết năm ${step.year}: ngày hẹn chỉ là tạm tính.`;
      case 'paused':
        return `Tạm dừng tính thời hạn từ ${at(step.at)}, ${left(step.remaining)}.`;
      case 'stopped':
        return `Dừng tính thời hạn từ ${at(step.at)}.`;
      case 'resumed':
        return `Tiếp tục tính thời hạn từ ${at(step.at)}.`;
      case 'restarted':
        return `Thời hạn được tính lại từ đầu: ${at(step.at)}.`;
      case 'dayOver':
        return `Đã quá giờ của ngày cuối cùng (${at(step.at)}): tính sang ngày tiếp theo, ${date(step.next)}.`;
      case 'alreadyPastDue':
        return `Thời điểm tạm dừng sau hạn trả kết quả (${at(step.dueAt)}): hạn không thay đổi.`;
      case 'reappointed':
        return `Hẹn lại ngày trả kết quả: từ ${at(step.from)} sang ${at(step.to)}.`;
      case 'due':
        return `Hạn trả kết quả: ${at(step.at)}.`;
      case 'workingDaysAhead':
        return `Trước hạn trả kết quả (${at(step.of)}) ${step.amount} ngày làm việc.`;
      case 'apologyBy':
        return `Gửi văn bản xin lỗi và hẹn lại chậm nhất: ${at(step.at)}.`;
      case 'acceptBy':
        return `Tiếp nhận hoặc trả lời chậm nhất: ${at(step.at)}.`;
      case 'supplementBy':
        return `Yêu cầu bổ sung hồ sơ chậm nhất: ${at(step.at)}.`;
      case 'counterClosed':
        return `Quầy tiếp nhận đóng cửa (${at(step.from)}): nộp được từ ${at(step.to)}.`;
    }
  },
};

function span({ from, to }: Extract<TraceStep, { from: string; to: string }>, date: TraceFormat['date']): string {
  return from === to ? date(from) : `từ ${date(from)} đến ${date(to)}`;
}

function weekends(count: number): string {
  return count > 0 ? `, không tính ${count} kỳ nghỉ hằng tuần` : '';
}

function left({ unit, amount }: RemainingTime): string {
  if (unit === 'sameDay' || amount === 0) return 'đang trong ngày cuối cùng của thời hạn';
  return `còn ${decimal(amount)} ${UNITS[unit]}`;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
