import { openWorkflows, transitions } from '@hcc/rules/dossier';
import { expect, it } from 'vitest';
import { waitsFor } from './waits-for.ts';

it('puts a dossier that a leader could merely end into no leader’s queue', () => {
  expect(waitsFor(['refuse', 'suspend', 'stop', 'claim'])).toBe(false);
  expect(waitsFor(['revokeResult', 'reissueResult'])).toBe(false);
  expect(waitsFor(['refuse', 'approve'])).toBe(true);
});

it('leaves no open dossier in nobody’s queue, wherever it stands', () => {
  for (const workflow of openWorkflows) {
    const commands = transitions
      .filter(({ by, from }) => by.who === 'officer' && from.includes(workflow))
      .map(({ command }) => command);
    expect(waitsFor(commands), workflow).toBe(true);
  }
});
