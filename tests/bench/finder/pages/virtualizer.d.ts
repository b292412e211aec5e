/** What the benchmark uses of a package that is installed only for its run. */
declare module '@lit-labs/virtualizer/virtualize.js' {
  import type { TemplateResult } from 'lit';
  import type { DirectiveResult } from 'lit/directive.js';

  export function virtualize<Item>(config: {
    items: Item[];
    renderItem: (item: Item, index: number) => TemplateResult;
  }): DirectiveResult;
}
