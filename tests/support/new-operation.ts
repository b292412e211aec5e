/**
 * `pnpm new operation NAME CAPABILITY` (NAME as in `getHolidays`): a reading of the Center, from its shape to its conformance
 * case, as "Add an operation" in CONTRIBUTING.md tells of it. It answers one true thing, the minute it was asked, until its
 * own shape takes that place.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a capability lives: its shapes, its operations, its routes, and its file and property in the SDK. */
interface Home {
  readonly shapes: string;
  readonly contract: string;
  readonly routes: string;
  readonly sdk: string;
  readonly property: string;
}

export const homes: Readonly<Record<string, Home>> = {
  catalogue: {
    shapes: 'procedures',
    contract: 'catalogue',
    routes: 'catalogue/catalogue',
    sdk: 'procedures',
    property: 'procedures',
  },
  directory: { shapes: 'units', contract: 'directory', routes: 'directory/directory', sdk: 'units', property: 'units' },
  payments: {
    shapes: 'payments',
    contract: 'payment',
    routes: 'payments/payments',
    sdk: 'payments',
    property: 'payments',
  },
  results: { shapes: 'results', contract: 'result', routes: 'results/results', sdk: 'results', property: 'results' },
  events: {
    shapes: 'webhooks',
    contract: 'event',
    routes: 'webhooks/events',
    sdk: 'partner-events',
    property: 'events',
  },
  evaluation: {
    shapes: 'evaluation',
    contract: 'evaluation',
    routes: 'evaluation/evaluation',
    sdk: 'evaluation',
    property: 'evaluation',
  },
  feedback: {
    shapes: 'feedback',
    contract: 'feedback',
    routes: 'feedback/feedback',
    sdk: 'feedback',
    property: 'feedback',
  },
};

/** @param folder that of the repository. @throws Error when a name is none, or taken. @returns the files that were written or changed. */
export function newOperation(folder: string, name: string, capability: string): string[] {
  if (!/^get[A-Z]\w+$/.test(name))
    throw new Error(`"${name}" is no name of a reading; give one as in getHolidays. A writing is made of it by hand.`);
  const home = Object.hasOwn(homes, capability) ? homes[capability] : undefined;
  if (!home) throw new Error(`"${capability}" is no capability; these are: ${Object.keys(homes).join(', ')}.`);
  const words = wordsOf(name);
  const made = Object.entries(filesOf(words, home, capability)).map(([file, text]) => {
    if (existsSync(join(folder, file))) throw new Error(`${file} is there already.`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    return file;
  });
  const changed = changesFor(words, home, capability).map(([file, before, after]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!before.test(text)) throw new Error(`${file} has changed its form: ${before.source} is not in it.`);
    writeFileSync(join(folder, file), text.replace(before, after));
    return file;
  });
  return [...made, ...new Set(changed)];
}

interface Words {
  /** `getHolidays`. */
  readonly id: string;
  /** `Holidays`: the shape. */
  readonly shape: string;
  /** `holidays`: the method of the SDK. */
  readonly method: string;
  /** `holidays`: the file, and the path. */
  readonly kebab: string;
}

function wordsOf(id: string): Words {
  const shape = id.slice(3);
  return {
    id,
    shape,
    method: shape[0]?.toLowerCase() + shape.slice(1),
    kebab: shape.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
  };
}

const filesOf = (
  { id, shape, method, kebab }: Words,
  { shapes, property }: Home,
  capability: string,
): Record<string, string> => ({
  [`schemas/src/${shapes}/${kebab}.ts`]: `import * as z from 'zod';
import { Instant } from '../primitives.ts';

/** TODO: what it is, and by which article. */
export const ${shape} = z
  .object({ askedAt: Instant.meta({ description: 'The minute it was asked' }) })
  .meta({ id: '${shape}' });
export type ${shape} = z.infer<typeof ${shape}>;
`,
  [`tests/conformance/${kebab}.cases.ts`]: `/** \`${id}\` of ${capability}. */
import { expect, it } from 'vitest';
import type { Backend } from './backends.ts';
import { pageClient } from './steps.ts';

export function ${method}Cases(backend: () => Backend): void {
  it('tells the minute it was asked', async () => {
    const before = backend().clock.now().getTime();
    const { askedAt } = await pageClient(backend()).${property}.${method}();
    expect(Date.parse(askedAt)).toBeGreaterThanOrEqual(before);
  });
}
`,
});

type Change = readonly [file: string, before: RegExp, after: string];

const changesFor = (
  { id, shape, method, kebab }: Words,
  { shapes, contract, routes, sdk, property }: Home,
  capability: string,
): readonly Change[] => [
  ['schemas/src/index.ts', /\n$/, `\nexport { ${shape} } from './${shapes}/${kebab}.ts';\n`],
  [
    `schemas/src/contract/${contract}-operations.ts`,
    /(import \{ defineOperation \} from '\.\/operation\.ts';\n)/,
    `import { ${shape} } from '../${shapes}/${kebab}.ts';\n$1`,
  ],
  [
    `schemas/src/contract/${contract}-operations.ts`,
    /\n$/,
    `
export const ${id} = defineOperation({
  id: '${id}',
  method: 'GET',
  path: '/${kebab}',
  capability: '${capability}',
  summary: 'TODO: what it answers, in one line',
  credentials: ['publishableKey', 'secretKey'],
  result: { status: 200, body: ${shape} },
  errors: [],
});
`,
  ],
  // The last line of the list that the routes are.
  [
    `packages/center/src/${routes}.routes.ts`,
    /\n( *)\];\n(?=\};\n|\n|$)/,
    `\n$1  bind(operations.${id}, async ({ now }) => ({ body: { askedAt: now.toISOString() } })),\n$1];\n`,
  ],
  ['packages/sdk/src/shapes.ts', /\n$/, `\nexport type ${shape} = Schemas['${shape}'];\n`],
  ['packages/sdk/src/index.ts', /(\n\} from '\.\/shapes\.ts';\n)/, `\n  ${shape},$1`],
  [`packages/sdk/src/${sdk}.ts`, /,?\s*\} from '\.\/shapes\.ts';/, `, ${shape} } from './shapes.ts';`],
  [
    `packages/sdk/src/${sdk}.ts`,
    /\n\}\n(?=\nexport const create)/,
    `\n  /** TODO: what it answers, and what it throws. */\n  ${method}(options?: CallOptions): ApiPromise<${shape}>;\n}\n`,
  ],
  [
    `packages/sdk/src/${sdk}.ts`,
    /\n\}\);\n$/,
    `\n  ${method}: (options) => transport.send('GET', '/v1/${kebab}', {}, options),\n});\n`,
  ],
  [
    'packages/sdk/src/client.test.ts',
    /(\n  \/\/ Beside the client, in an entry of its own\.)/,
    `\n  ${id}: (c) => c.${property}.${method}(),$1`,
  ],
  [
    'tests/conformance/suite.ts',
    /(import \{ refusalCases \})/,
    `import { ${method}Cases } from './${kebab}.cases.ts';\n$1`,
  ],
  [
    'tests/conformance/suite.ts',
    /(\n  describe\('refusals')/,
    `\n  describe('${id}', () => ${method}Cases(watched));$1`,
  ],
];
