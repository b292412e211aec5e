/** `node use-sdk.mjs URL`: a back end asks a Center that runs from the tarballs. */
import assert from 'node:assert/strict';
import partners from '@hcc/center/profiles/sandbox-partners.json' with { type: 'json' };
import { createClient, NotFoundError } from '@hcc/sdk';

const [partner] = partners.partners;
const hcc = createClient({ key: partner.keys.secret, baseUrl: process.argv[2] });

const found = await hcc.procedures.list({ q: 'giay khai sinh' });
assert.equal(found.items[0]?.code, '1.001193');

const { code, name } = await hcc.procedures.get('1.001193');
assert.equal(code, '1.001193');
assert.match(name, /khai sinh/);

const units = [];
for await (const unit of hcc.units.list()) units.push(unit);
assert.ok(units.length >= 170, `a head office, 13 branches and 156 departments, not ${units.length} units`);

assert.deepEqual((await hcc.dossiers.list()).items, []);
await assert.rejects(hcc.procedures.get('9.999999'), NotFoundError);
