/** Run by `migrate.test.ts`, several at once: migrates DATABASE_URL from the folder given and prints what it applied, as JSON. */
import { migrate } from '../src/db/migrate.ts';
import { openPostgres } from '../src/db/postgres.ts';

const db = await openPostgres({ url: process.env.DATABASE_URL ?? '', acceptDataLoss: true, onError: console.error });
console.log(JSON.stringify(await migrate(db, process.argv[2])));
await db.close();
