import { readSheet } from 'read-excel-file/node';

/** The rows of a sheet, its title first: what somebody sees who opens the file. @param name of the sheet */
export const readWorkbook = (bytes: Uint8Array, name: string): Promise<readonly (readonly unknown[])[]> =>
  readSheet(Buffer.from(bytes), name);
