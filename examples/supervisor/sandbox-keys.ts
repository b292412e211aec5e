import { readFile } from 'node:fs/promises';

export interface SandboxKeys {
  partner: string;
  publishable: string;
  secret: string;
  /** What the secret key may do beside what every secret key may, such as `payments:settle`. */
  scopes: string[];
}

/** The published keys, from the file the Center loads them from. They open made-up data on this machine. */
export async function readSandboxKeys(): Promise<SandboxKeys[]> {
  const file = new URL('../../packages/center/profiles/sandbox-partners.json', import.meta.url);
  const { partners } = JSON.parse(await readFile(file, 'utf8')) as {
    partners: { name: string; scopes?: Record<string, unknown>; keys: { publishable: string; secret: string } }[];
  };
  return partners.map(({ name, scopes = {}, keys }) => ({ partner: name, ...keys, scopes: Object.keys(scopes) }));
}
