/** `custom-elements.json` as we write it: what we use of the custom-elements manifest, version 1.0.0 of its schema. */
import { readFileSync } from 'node:fs';

export interface Manifest {
  schemaVersion: '1.0.0';
  readme: string;
  modules: ElementModule[];
}

export interface ElementModule {
  kind: 'javascript-module';
  path: string;
  declarations: [ElementDeclaration];
  exports: { kind: 'js' | 'custom-element-definition'; name: string; declaration: { name: string; module: string } }[];
}

export interface ElementDeclaration {
  kind: 'class';
  customElement: true;
  /** As the package exports it. */
  name: string;
  tagName: string;
  summary: string;
  attributes: { name: string; fieldName: string; description: string; type?: { text: string } }[];
  members: ElementField[];
  events: { name: string; description: string; type: { text: string } }[];
  slots: { name: string; description?: string }[];
  cssParts: { name: string; description?: string }[];
  cssProperties: { name: string; default: string }[];
}

export interface ElementField {
  kind: 'field';
  name: string;
  description: string;
  type?: { text: string };
  /** Absent: a property alone. */
  attribute?: string;
  default?: string;
}

/** Every element, from the committed file. */
export function readElements(): ElementDeclaration[] {
  const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
  return modules.flatMap(({ declarations }) => declarations);
}
