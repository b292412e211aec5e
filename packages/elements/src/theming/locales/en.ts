import type { TestModeStrings } from './vi.ts';

export const en: TestModeStrings = {
  ribbon: 'Test mode: some colours here are hard to read.',
  low: (color, ground, ratio, least, better) =>
    `${color} on ${ground} has a contrast of ${ratio}:1 and needs ${least}:1. The nearest that can be read: ${better}.`,
};
