/** What we use of the analyzer, whose own types do not tell of it. */
declare module '@custom-elements-manifest/analyzer' {
  export interface Found {
    kind: string;
    name: string;
    summary?: string;
    members?: FoundMember[];
    events?: { name?: string; description?: string; type: { text: string } }[];
    slots?: { name: string; description?: string }[];
    cssParts?: { name: string; description?: string }[];
  }
  export interface FoundMember {
    kind: string;
    name: string;
    static?: boolean;
    privacy?: string;
    description?: string;
    type?: { text: string };
    attribute?: string;
    default?: string;
  }
  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile(file: string, text: string, target: number, setParentNodes: boolean): unknown;
  };
  export function create(options: { modules: unknown[]; plugins: unknown[]; context: object }): {
    modules: { path: string; declarations?: Found[] }[];
  };
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
