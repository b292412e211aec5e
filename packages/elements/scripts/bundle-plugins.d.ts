import type { Plugin } from 'rollup';

export declare const minify: Plugin;
export declare const askAgain: Plugin;
export declare const squeezeCss: Plugin;
