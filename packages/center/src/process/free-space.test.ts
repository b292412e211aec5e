import { tmpdir } from 'node:os';

import { describe, expect, it } from 'vitest';

import { freeSpaceGuard } from './free-space.ts';

describe('on the real file system', () => {
  it('writes are allowed above the floor and refused below it', () => {
    expect(freeSpaceGuard({ directory: tmpdir(), minimumBytes: 1 }).canWrite()).toBe(true);
    expect(freeSpaceGuard({ directory: tmpdir(), minimumBytes: Number.MAX_SAFE_INTEGER }).canWrite()).toBe(false);
  });

  it('writes are refused when the directory is gone', () => {
    expect(freeSpaceGuard({ directory: `${tmpdir()}/there-is-no-such-folder`, minimumBytes: 1 }).canWrite()).toBe(
      false,
    );
  });
});

describe('over time', () => {
  it('the file system is asked once a second, and an answer changes when the disk does', () => {
    let clock = 0;
    const answers = [100, 99, 100];
    const asked: string[] = [];
    const guard = freeSpaceGuard({
      directory: '/data',
      minimumBytes: 100,
      now: () => clock,
      freeBytes: (directory) => {
        asked.push(directory);
        return answers.shift() ?? 0;
      },
    });

    expect(guard.canWrite()).toBe(true);
    clock = 999;
    expect(guard.canWrite()).toBe(true);
    expect(asked).toEqual(['/data']);
    clock = 1_000;
    expect(guard.canWrite()).toBe(false);
    clock = 2_000;
    expect(guard.canWrite()).toBe(true);
    expect(asked).toHaveLength(3);
  });
});
