/**
 * JSON with every letter beyond ASCII escaped (RFC 8259 section 7). A browser decodes and parses such a text of half a
 * megabyte in half the time, and compressed it is no longer.
 */
export const toAsciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
