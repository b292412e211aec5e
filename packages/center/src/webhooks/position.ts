/** For a cursor that is a place in a row of events or deliveries. */
export const isPosition = ([position = '']: readonly string[]): boolean => /^\d{1,15}$/.test(position);
