import { expect, it } from 'vitest';
import { appliesLabel } from './labels.ts';

it.each([
  ['Trường hợp trẻ bị bỏ rơi', 'Trường hợp này đúng với tôi: trẻ bị bỏ rơi'],
  ['trong trường hợp ủy quyền', 'Trường hợp này đúng với tôi: ủy quyền'],
  ['trẻ sinh ra do mang thai hộ', 'Trường hợp này đúng với tôi: trẻ sinh ra do mang thai hộ'],
  ['nếu có', 'Tôi có giấy tờ này: Bản vẽ'],
])('the tick before a paper that is needed %s', (condition, label) =>
  expect(appliesLabel(condition, 'Bản vẽ')).toEqual({ vi: label }),
);
