import type { Plugin } from 'rollup';

/** @param parse gives the ESTree of a module */
export declare function minifyChunk(fileName: string, code: string, parse: (code: string) => unknown): string;
export declare function compiledAtOnce(code: string): string;
export declare const compileAtOnce: Plugin;
export declare const minify: Plugin;
export declare const askAgain: Plugin;
export declare const askAgainOnHost: Plugin;
export declare const leaveGlobalsAlone: Plugin;
export declare const plainImport: Plugin;
export declare const squeezeCss: Plugin;
