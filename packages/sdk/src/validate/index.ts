/** @hcc/sdk/validate: answers held to the contract. Brings zod; nothing else of the SDK does. */
export { checkAgainstContract } from './check-against-contract.ts';
export { ContractError } from './contract-error.ts';
