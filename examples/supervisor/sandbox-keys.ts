import { readFile } from 'node:fs/promises';

export interface SandboxKeys {
  partner: string;
  publishable: string;
  secret: string;
}

/** The published keys, from the file the Center loads them from. They open made-up data on this machine. */
export async function readSandboxKeys(): Promise<SandboxKeys[]> {
  const file = new URL('../../packages/center/profiles/sandbox-partners.json', import.meta.url);
  const { partners } = JSON.parse(await readFile(file, 'utf8')) as {
    partners: { name: string; keys: { publishable: string; secret: string } }[];
  };
  return partners.map(({ name, keys }) => ({ partner: name, ...keys }));
}
