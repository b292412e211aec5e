/** No Center at all: a dossier is filed on the mocks, by the global fetch that MSW answers, and its partner reads it. */
import assert from 'node:assert/strict';
import { createMockCenter, personas, playTo, sandboxKeys } from '@hcc/mocks';
import { mockInNode } from '@hcc/mocks/node';
import { createClient } from '@hcc/sdk';

const center = await createMockCenter();
const stop = mockInNode(center);
try {
  const { receipt, persona } = await playTo(center, 'accepted');
  assert.equal(persona, personas.lan);
  assert.ok(receipt?.code);

  const hcc = createClient({ key: sandboxKeys.bank.secret, baseUrl: center.baseUrl });
  const { items } = await hcc.dossiers.list();
  assert.deepEqual(
    items.map(({ code, status }) => [code, status]),
    [[receipt.code, 'accepted']],
  );
} finally {
  stop();
}
