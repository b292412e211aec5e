/** @hcc/sdk/lean: the transport without a library. Resources and errors come from `@hcc/sdk`, which is free of side effects. */
export { createLeanTransport } from './transport/lean-transport.ts';
