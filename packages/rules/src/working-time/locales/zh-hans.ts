import type { CalendarDayKind } from '../calendar.ts';
import type { RemainingTime, TraceStep } from '../trace.ts';
import type { TraceFormat, TraceWords } from '../trace-words.ts';

const UNITS = { calendarDay: '天', month: '个月', year: '年', workingDay: '个工作日', workingHour: '个工作小时' };

const REST_DAYS: Record<CalendarDayKind, string> = {
  holiday: '法定节假日',
  substituteDayOff: '补休日',
  swappedDayOff: '调休日',
  makeupWorkingDay: '尚未确定的补班日',
};

export const zhHans: TraceWords = {
  weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  // oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every step has its sentence
  sentence(step, { date, at }) {
    switch (step.code) {
      case 'start':
        return `期限自 ${at(step.at)} 开始。`;
      case 'arrivesSameDay':
        return `纸质材料于当个工作日内移送，最迟 ${at(step.at)}。`;
      case 'arrivesNextWorkingDay':
        return `${step.cutOff} 之后或休息日收件：纸质材料于下一个工作日上班时移送，${at(step.at)}。`;
      case 'firstDayNotCounted':
        return `期限的第一天不计入：${date(step.date)}。`;
      case 'counted':
        return step.first === step.last
          ? `第 ${step.first} 个工作日：${date(step.from)}。`
          : `第 ${step.first} 至第 ${step.last} 个工作日：${date(step.from)} 至 ${date(step.to)}${weekends(step.weekends)}。`;
      case 'makeupDayCounted':
        return `第 ${step.n} 个工作日：${date(step.date)}，补班日（${step.name}）。`;
      case 'partOfDayCounted':
        return `余下的 ${step.part} 个工作日：${date(step.date)}，至 ${step.until}。`;
      case 'hoursCounted':
        return `${step.hours} 个工作小时：${at(step.from)} 至 ${at(step.to)}。`;
      case 'movedToWorkingHours':
        return `非工作时间（${at(step.from)}）：自 ${at(step.to)} 起计算。`;
      case 'weekendSkipped':
        return `每周休息日，不计入：${span(step, date)}。`;
      case 'restDaySkipped': {
        const pending = step.status === 'undecided' ? '（待正式通知）' : '';
        return `${REST_DAYS[step.kind]}，不计入：${step.name}，${span(step, date)}${pending}。`;
      }
      case 'periodEnds': {
        const shortened = step.isShortened ? '，该月无对应日，以月末为准' : '';
        return `${step.amount} ${UNITS[step.unit]}的期限于 ${date(step.date)} 届满${shortened}。`;
      }
      case 'movedToWorkingDay':
        return `期限最后一天为休息日（${date(step.from)}）：顺延至下一个工作日 ${date(step.to)}。`;
      case 'sameDay':
        return `当日办结：${date(step.date)}。`;
      case 'sameDayCutOff':
        return `${step.cutOff} 之后收件（${at(step.at)}）：于下一个工作日内办结。`;
      case 'noDatePromised':
        return '该手续未规定办理期限，不承诺日期。';
      case 'calendarMissing':
        return `缺少 ${step.year} 年节假日安排：日期为暂定。`;
      case 'paused':
        return `期限自 ${at(step.at)} 起暂停，${left(step.remaining)}。`;
      case 'stopped':
        return `期限自 ${at(step.at)} 起停止计算。`;
      case 'resumed':
        return `期限自 ${at(step.at)} 起继续计算。`;
      case 'restarted':
        return `全部期限自 ${at(step.at)} 起重新计算。`;
      case 'dayOver':
        return `已过最后一天的截止时刻（${at(step.at)}）：顺延至次日 ${date(step.next)}。`;
      case 'alreadyPastDue':
        return `暂停始于到期日（${at(step.dueAt)}）之后，到期日不变。`;
      case 'reappointed':
        return `改约领取结果日期：由 ${at(step.from)} 改为 ${at(step.to)}。`;
      case 'due':
        return `结果交付期限：${at(step.at)}。`;
      case 'workingDaysAhead':
        return `到期（${at(step.of)}）前 ${step.amount} 个工作日。`;
      case 'apologyBy':
        return `致歉并改约的书面通知最迟发出时间：${at(step.at)}。`;
      case 'acceptBy':
        return `最迟受理或答复时间：${at(step.at)}。`;
      case 'supplementBy':
        return `最迟要求补正时间：${at(step.at)}。`;
      case 'counterClosed':
        return `窗口未开放（${at(step.from)}）：自 ${at(step.to)} 起可递交。`;
    }
  },
};

function span({ from, to }: Extract<TraceStep, { from: string; to: string }>, date: TraceFormat['date']): string {
  return from === to ? date(from) : `${date(from)} 至 ${date(to)}`;
}

function weekends(count: number): string {
  return count > 0 ? `，其间 ${count} 个周末不计入` : '';
}

function left({ unit, amount }: RemainingTime): string {
  if (unit === 'sameDay' || amount === 0) return '正处于期限的最后一天';
  return `剩余 ${amount} ${UNITS[unit]}`;
}
