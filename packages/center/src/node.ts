/** @hcc/center/node: what serves the fetch handler of `@hcc/center/app` from a process; the mocks' server does. */
export { createAssets } from './process/assets-node.ts';
export { listen } from './process/listen.ts';
