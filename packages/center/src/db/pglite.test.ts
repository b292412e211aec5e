import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDb } from './open.ts';

let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'hcc-pglite-'));
});
afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

const open = () => openDb({ dataDirectory, onError: () => {} });

it('the embedded database says what it survives, keeps its rows, and refuses a second opener while the first goes on', async () => {
  const first = await open();
  expect(first.notice).toContain('survives a crash of this process, not a power cut');
  await first.query('create table kept (id int)');

  await expect(open()).rejects.toThrow(`${dataDirectory} is in use by process ${process.pid}`);
  await first.query('insert into kept values (1)');
  await first.close();

  const again = await open();
  expect(await again.query('select id from kept')).toEqual([{ id: 1 }]);
  await again.close();
});

it('every acknowledged write of a killed process is there, and its directory opens again', async () => {
  const writer = spawn(
    process.execPath,
    ['--conditions=source', fileURLToPath(new URL('../../test/write-process.ts', import.meta.url)), dataDirectory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  writer.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    if (said.split('\n').length > 300) writer.kill('SIGKILL');
  });
  // The pipe may still hold lines when the process is gone.
  await once(writer, 'close');
  const acknowledged = said.split('\n').slice(0, -1).map(Number);
  expect(acknowledged.length).toBeGreaterThanOrEqual(300);

  const db = await open();
  const rows = await db.query<{ id: number; pairs: number }>(
    'select a.id, count(b.id) as pairs from writes a left join echoes b using (id) group by a.id',
  );
  await db.close();
  const written = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
  expect(rows.filter(({ pairs }) => pairs !== 1)).toEqual([]);
});
