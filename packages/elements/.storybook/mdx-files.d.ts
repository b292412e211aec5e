/** addon-docs compiles them. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
