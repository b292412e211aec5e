/** One direction of imports (docs/architecture.md): schemas ← rules ← center, elements; schemas ← sdk ← elements ← examples. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './read-sources.ts';

interface Home {
  folder: string;
  /** Workspace packages it may import; `type:` allows types alone. */
  may: readonly string[];
  /** A folder below that may import more: an entry of its own, which nothing else in the package reaches. */
  except?: Readonly<Record<string, readonly string[]>>;
}

const homes: readonly Home[] = [
  { folder: 'schemas/src', may: [] },
  { folder: 'packages/rules/src', may: ['type:@hcc/schemas'] },
  { folder: 'packages/sdk/src', may: ['type:@hcc/schemas'], except: { 'packages/sdk/src/validate': ['@hcc/schemas'] } },
  { folder: 'packages/elements/src', may: ['type:@hcc/schemas', '@hcc/rules', '@hcc/sdk'] },
  // Types alone: the elements themselves come by the script tag, once.
  { folder: 'packages/react/src', may: ['type:@hcc/elements'] },
  { folder: 'packages/center/src', may: ['@hcc/schemas', '@hcc/rules'] },
  {
    folder: 'packages/mocks/src',
    may: ['@hcc/center/app', '@hcc/center/profiles', '@hcc/center/catalogue', '@hcc/schemas'],
    // Node alone.
    except: { 'packages/mocks/src/server': ['@hcc/center/node'] },
  },
  // Their tests may use the mocks; no test is looked at here.
  { folder: 'examples', may: ['@hcc/sdk', '@hcc/elements', '@hcc/react'] },
];

describe.each(homes)('$folder', ({ folder, may, except = {} }) => {
  const files = sourceFiles(folder);
  const rulesFor = (file: string): readonly string[] => {
    const [, more = []] = Object.entries(except).find(([part]) => relative(root, file).startsWith(`${part}/`)) ?? [];
    return [...may, ...more];
  };

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it('imports only what its place allows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('@hcc/'))
        .filter(({ from, isType }) => !rulesFor(file).some((rule) => allows(rule, from, isType)))
        .filter(({ from }) => !(isStory(file) && from.startsWith('@hcc/mocks')))
        .map(({ from }) => `${relative(root, file)} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches no other package by a path', () => {
    const home = resolve(root, folder);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .filter(({ from }) => !resolve(dirname(file), from).startsWith(folder === 'examples' ? home : dirname(home)))
        .map(({ from }) => `${relative(root, file)} reaches ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

const allows = (rule: string, from: string, isType: boolean): boolean => {
  const name = rule.replace(/^type:/, '');
  return (from === name || from.startsWith(`${name}/`)) && (isType || !rule.startsWith('type:'));
};

const isStory = (file: string): boolean => file.endsWith('.stories.ts');

/** What a file and all it imports by path import of these. */
function reachedFrom(start: string, isSought: (from: string) => boolean): { files: number; found: string[] } {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (file.endsWith('.json')) return;
    for (const { from, isType } of importsOf(file)) {
      if (isType) continue;
      if (isSought(from)) found.push(`${relative(root, file)} imports ${from}`);
      if (from.startsWith('.')) visit(resolve(dirname(file), from));
    }
  };
  visit(join(root, start));
  return { files: seen.size, found };
}

describe("the Center's fetch handler", () => {
  it('reaches no Node module, so the mocks can run it in a browser', () => {
    const { files, found } = reachedFrom(
      'packages/center/src/app.ts',
      (from) => from.startsWith('node:') || ['pg', 'pino', '@hono/node-server'].includes(from),
    );
    expect(files).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

describe('the judge of patterns, 6 MB', () => {
  const isJudge = (from: string): boolean => from.startsWith('recheck');

  it('is loaded by the command alone, never where people are served', () => {
    for (const start of ['packages/center/src/main.ts', 'packages/center/src/app.ts'])
      expect(reachedFrom(start, isJudge).found).toEqual([]);
    expect(reachedFrom('packages/center/src/cli/form-check.ts', isJudge).found).toHaveLength(1);
  });
});

describe('browser code', () => {
  it('holds no full zod', () => {
    const wrong = ['packages/rules/src', 'packages/sdk/src', 'packages/elements/src'].flatMap((folder) =>
      sourceFiles(folder).flatMap((file) =>
        importsOf(file)
          .filter(({ from, isType }) => from === 'zod' && !isType)
          .map(() => relative(root, file)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('sends no message to whatever origin', () => {
    const wrong = sourceFiles('packages/elements/src').filter((file) =>
      /postMessage\([^)]*['"]\*['"]/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('runs no text as code or markup', () => {
    const wrong = sourceFiles('packages/elements/src').filter((file) =>
      /\beval\(|new Function\(|unsafeHTML|unsafeStatic|\.innerHTML\s*=|insertAdjacentHTML/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
