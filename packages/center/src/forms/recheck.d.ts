/** recheck's pure JavaScript alone: its main module looks for Java and native engines, which are not installed here. */
declare module 'recheck/lib/browser.js' {
  import type { checkSync } from 'recheck';
  const recheck: { checkSync: typeof checkSync };
  export default recheck;
}
