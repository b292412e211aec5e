/** Run by `pglite.test.ts`: writes pairs of rows into the data directory given, a pair a transaction, and prints each number once it is kept. */
import { openDb } from '../src/db/open.ts';

const db = await openDb({ dataDirectory: process.argv[2] ?? '', onError: console.error });
await db.query('create table writes (id int); create table echoes (id int)');
for (let id = 1; ; id++) {
  await db.transaction(async (tx) => {
    await tx.query('insert into writes values ($1)', [id]);
    await tx.query('insert into echoes values ($1)', [id]);
  });
  process.stdout.write(`${id}\n`);
}
