/** The vocabulary files, typed by their format instead of by a quarter of a megabyte of content; the tests hold each to it. */
declare module '*.json' {
  const file: {
    domain: string;
    entries: readonly { say: readonly string[]; official: readonly string[]; ground: string }[];
  };
  export default file;
}
