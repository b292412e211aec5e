/**
 * `pnpm new element NAME` (NAME as in `unit-finder`): the folder that packages/elements/README.md tells of, with an element
 * that says one sentence in three languages, and its name wherever a new element is named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param folder that of the package. @throws Error when the name is none, or taken. @returns the files that were written or changed. */
export function newElement(folder: string, name: string): string[] {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name))
    throw new Error(`"${name}" is no name; give two words or more, as in fee-estimator.`);
  if (existsSync(join(folder, 'src', name))) throw new Error(`src/${name} is there already.`);
  const made = Object.entries(filesOf(name)).map(([file, text]) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    return file;
  });
  const changed = changesFor(name).map(([file, before, after]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!before.test(text)) throw new Error(`${file} has changed its form: ${before.source} is not in it.`);
    writeFileSync(join(folder, file), text.replace(before, after));
    return file;
  });
  return [...made, ...new Set(changed)];
}

const pascal = (name: string): string => camel(`-${name}`);
const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const filesOf = (name: string): Record<string, string> => ({
  [`src/${name}/${name}.element.ts`]: `import type { Client } from '@hcc/sdk';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { ReadyEvent } from '../internal/widget-events.ts';
import { TextController } from '../localize/text-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { vi } from './locales/vi.ts';
import { ${camel(name)}Styles } from './${name}.styles.ts';

/** The part of the SDK that it uses. */
export type ${pascal(name)}Client = Pick<Client, 'procedures'>;

/**
 * @summary TODO: what a person gets from it, in one sentence.
 * @event {ReadyEvent} hcc-ready - Its first content is shown.
 */
export class ${pascal(name)} extends CenterElement<${pascal(name)}Client> {
  static override styles = [hostStyles, ${camel(name)}Styles];
  static override properties: PropertyDeclarations = { procedure: {} };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });

  /** Code of a procedure, such as \`1.001193\`. */
  declare procedure: string | undefined;

  protected override firstUpdated(): void {
    this.dispatchEvent(new ReadyEvent());
  }

  override render(): TemplateResult {
    return html\`<div class="root" lang=\${this.text.locale}><p>\${this.text.strings.greeting}</p></div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-${name}': ${pascal(name)};
  }
}
`,
  [`src/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel(name)}Styles = css\`
  p {
    margin: 0;
  }
\`;
`,
  [`src/${name}/locales/vi.ts`]: `export const vi = { greeting: 'Xin chào' };
export type Strings = typeof vi;
`,
  [`src/${name}/locales/en.ts`]: `import type { Strings } from './vi.ts';

export const en: Strings = { greeting: 'Hello' };
`,
  [`src/${name}/locales/zh-hans.ts`]: `import type { Strings } from './vi.ts';

export const zhHans: Strings = { greeting: '您好' };
`,
  [`src/${name}/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { personAt } from '../../.storybook/inside.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ${pascal(name)} } from './${name}.element.ts';

defineOnce('hcc-${name}', ${pascal(name)});

const meta: Meta = {
  title: '${name.replace(/^\w/, (letter) => letter.toUpperCase()).replaceAll('-', ' ')}',
  component: 'hcc-${name}',
  render: () => html\`<hcc-${name}></hcc-${name}>\`,
};
export default meta;

export const Greeting: StoryObj = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('p')),
};
`,
  [`src/${name}/${name}.browser.test.ts`]: `import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import { ${pascal(name)} } from './${name}.element.ts';

afterEach(() => document.body.replaceChildren());

it.each([
  ['vi', 'Xin chào'],
  ['en', 'Hello'],
  ['zh-Hans', '您好'],
])('greets in %s', async (locale, greeting) => {
  defineOnce('hcc-${name}', ${pascal(name)});
  document.body.append(Object.assign(document.createElement('hcc-${name}'), { locale }));
  await expect.element(page.getByText(greeting)).toBeVisible();
});
`,
  [`src/loader/entries/${name}.ts`]: `/** What the loader fetches for <hcc-${name}>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { ${pascal(name)} } from '../../${name}/${name}.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-${name}', ${pascal(name)});
}
`,
});

type Change = readonly [file: string, before: RegExp, after: string];

const changesFor = (name: string): readonly Change[] => [
  [
    'src/define.ts',
    /\n\ndefineOnce\(/,
    `\nimport { ${pascal(name)} } from './${name}/${name}.element.ts';\n\ndefineOnce(`,
  ],
  ['src/define.ts', /\n$/, `\ndefineOnce('hcc-${name}', ${pascal(name)});\n`],
  ['src/index.ts', /\n$/, `\nexport { ${pascal(name)} } from './${name}/${name}.element.ts';\n`],
  ['src/loader/hcc.ts', /(const known =\s+\/\^hcc-\([^)]*)\)/, `$1|${name})`],
  [
    'rollup.config.js',
    /(\n +)('result-verifier': 'loader\/entries\/result-verifier',)/,
    `$1$2$1'${name}': 'loader/entries/${name}',`,
  ],
];
