/** The sandbox as parts: the Center and four partners, each with just the settings that are its own. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError, type Part } from './supervise.ts';

export interface SandboxPart extends Part {
  /** What a person opens. */
  url: string;
  /** What it is, in a few words. */
  what: string;
}

const partners = [
  {
    name: 'district',
    file: '../district-portal/main.ts',
    port: 4001,
    what: 'a district portal: plain HTML, strict policy, three languages',
  },
  {
    name: 'bank',
    file: '../bank-web/server/main.ts',
    port: 4002,
    what: 'a bank: React, with a back end that holds its secret key',
  },
  { name: 'utility', file: '../utility-site/main.ts', port: 4003, what: 'a power company, in its own colours' },
  { name: 'integrator', file: '../node-integrator/src/main.ts', port: 4004, what: "the bank's webhook receiver" },
];

/** Settings of the Center's process that are nobody else's affair, its secrets among them. */
const isCenterSetting = (name: string): boolean => name.startsWith('HCC_') || name === 'DATABASE_URL';
const portSettingOf = (name: string): string => `${name.toUpperCase()}_PORT`;

/**
 * `HCC_PORT` moves the Center, `DISTRICT_PORT`, `BANK_PORT`, `UTILITY_PORT` and `INTEGRATOR_PORT` the partners.
 * @throws StartError for a port that is none, or that two of them want.
 */
export function sandboxParts(env: NodeJS.ProcessEnv): SandboxPart[] {
  const centerPort = portFrom(env, 'HCC_PORT', 4000);
  const center = `http://localhost:${centerPort}`;
  const partnerEnv = Object.fromEntries(Object.entries(env).filter(([name]) => !isCenterSetting(name)));
  const parts: SandboxPart[] = [
    {
      name: 'center',
      file: fileURLToPath(new URL('../../packages/center/src/main.ts', import.meta.url)),
      // A line for each request would bury the table; HCC_LOG=info brings it back.
      env: { ...env, HCC_LOG: env['HCC_LOG'] ?? 'error' },
      port: centerPort,
      portSetting: 'HCC_PORT',
      readyUrl: `http://127.0.0.1:${centerPort}/healthz`,
      // The first start makes a database, keys and a catalogue.
      readyTimeoutMs: 120_000,
      url: center,
      what: 'the Center: API /v1, officers /desk, tracking /track',
    },
    ...partners.map(({ name, file, port: defaultPort, what }): SandboxPart => {
      const port = portFrom(env, portSettingOf(name), defaultPort);
      return {
        name,
        file: fileURLToPath(new URL(file, import.meta.url)),
        env: { ...partnerEnv, PORT: String(port), HCC_CENTER: center },
        port,
        portSetting: portSettingOf(name),
        readyUrl: `http://127.0.0.1:${port}/`,
        readyTimeoutMs: 60_000,
        url: `http://localhost:${port}`,
        what,
      };
    }),
  ];
  for (const [port, rivals] of Map.groupBy(parts, (part) => part.port))
    if (rivals.length > 1)
      throw new StartError(
        `${rivals.map(({ portSetting }) => portSetting).join(' and ')} both say ${port}; give each a port of its own.`,
      );
  return parts;
}

function portFrom(env: NodeJS.ProcessEnv, name: string, defaultPort: number): number {
  const text = env[name]?.trim() || String(defaultPort);
  const port = Number(text);
  // 0 would take any free port, and the pages could not know which.
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new StartError(`${name} is "${text}"; give a port from 1 to 65535.`);
  return port;
}

/** Where dossiers, files and keys lie. */
export const dataPlace = (env: NodeJS.ProcessEnv): string =>
  env['DATABASE_URL']?.trim() ? `the database of DATABASE_URL, and ${dataDirectory(env)}` : dataDirectory(env);

const dataDirectory = (env: NodeJS.ProcessEnv): string => resolve(env['HCC_DATA']?.trim() || '.hcc');
