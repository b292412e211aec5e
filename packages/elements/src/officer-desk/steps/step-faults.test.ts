import { describe, expect, it } from 'vitest';
import { faultsOf, inDeskWords } from './step-faults.ts';

const fault = (pointer: string) => ({ pointer, code: 'x', message: 'Sai' });
const fields = (...pointers: string[]) => [...faultsOf({ errors: pointers.map(fault) }).keys()];

describe('a fault', () => {
  it('stands at the field that its pointer names, or at the item of the notice', () => {
    expect(fields('/answerByOn', '/items/2/componentId', '/handing/by', '')).toEqual([
      'answerByOn',
      'items/2',
      'by',
      '',
    ]);
  });

  it('is none where the problem names no value', () => {
    expect(faultsOf(new TypeError('network')).size).toBe(0);
    expect(faultsOf({ errors: 'no list' }).size).toBe(0);
  });

  it('names the unit that closed meanwhile, which no pointer does', () => {
    expect([...faultsOf({ code: 'unit_not_found', problem: { detail: 'Đơn vị đã đóng.' } })]).toEqual([
      ['unitId', { kind: 'refused', words: 'Đơn vị đã đóng.' }],
    ]);
  });
});

describe('what the Center says', () => {
  const words = { claim: 'Nhận việc', requestSupplement: 'Yêu cầu bổ sung' };

  it('ends with what may be done instead, in the words of the desk', () => {
    expect(inDeskWords('Còn chờ: Sở Tư pháp. Bạn làm được: requestSupplement, claim.', words)).toBe(
      'Còn chờ: Sở Tư pháp. Bạn làm được: Yêu cầu bổ sung, Nhận việc.',
    );
    expect(inDeskWords('仍在等待。您可执行：claim。', words)).toBe('仍在等待。您可执行：Nhận việc。');
  });

  it('is left alone where it names nothing', () => {
    expect(inDeskWords('Trần Văn A đã nhận hồ sơ này.', words)).toBe('Trần Văn A đã nhận hồ sơ này.');
  });
});
