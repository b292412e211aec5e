/** @hcc/sdk/validate: answers held to the contract. Brings zod; nothing else of the SDK does. */
export { createCheckedClient, createCheckedTransport } from './create-checked-client.ts';
export { ContractError } from './contract-error.ts';
