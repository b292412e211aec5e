/** What the benchmark uses of packages that are installed only for its run. */
declare module '@bpmn-io/form-js-viewer' {
  export function createForm(options: {
    container: HTMLElement;
    schema: unknown;
    data: object;
  }): Promise<{ destroy(): void }>;
}
declare module 'survey-core' {
  export class Model {
    constructor(form: unknown);
    render(place: HTMLElement): void;
    dispose(): void;
  }
}
declare module '@jsonforms/react' {
  export const JsonForms: import('react').FunctionComponent<Record<string, unknown>>;
}
declare module '@jsonforms/vanilla-renderers' {
  export const vanillaRenderers: unknown;
  export const vanillaCells: unknown;
}
declare module '@rjsf/core' {
  const Form: import('react').FunctionComponent<Record<string, unknown>>;
  export default Form;
}
declare module '@rjsf/validator-ajv8' {
  const validator: unknown;
  export default validator;
}
declare module 'survey-js-ui' {}
declare module '*.css' {}
