/** The authored forms' files stand outside of `src`; what is in them is for zod to say. */
declare module '*.json' {
  const form: unknown;
  export default form;
}
