import type { Center } from '../ports.ts';
import type { Db } from './db.ts';

/**
 * A database belongs to the mode of the Center that first used it.
 * @throws Error when it holds data of the other mode
 */
export async function holdMode(db: Db, { mode }: Pick<Center, 'mode'>): Promise<void> {
  await db.query('insert into center_mode (mode) values ($1) on conflict do nothing', [mode]);
  const [row] = await db.query<{ mode: string }>('select mode from center_mode');
  if (row?.mode !== mode)
    throw new Error(
      `The database holds ${row?.mode === 'live' ? 'live' : 'test'} data, and this profile's mode is "${mode}": give each mode a database of its own (HCC_DATA or DATABASE_URL).`,
    );
}
