/** @hcc/react: one component for each element. Importing it registers nothing and is safe on a server. */
export * from './generated/components.ts';
export type { ElementComponent } from './wrap-element.ts';
