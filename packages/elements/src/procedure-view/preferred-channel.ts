import type { Procedure } from '@hcc/sdk';

export type ViewChannel = Procedure['methods'][number]['channel'];

/** The way of filing that a date is reckoned for at first: online where it can be done, else the first that the record names. */
export const preferredChannel = ({ methods }: Pick<Procedure, 'methods'>): ViewChannel | undefined =>
  (methods.find(({ channel }) => channel === 'online') ?? methods[0])?.channel;
