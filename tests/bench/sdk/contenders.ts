/** One call, `GET /v1/procedures/{code}` with a key, as each client's own guide writes it: the text that is weighed is run. */
export interface Contender {
  readonly label: string;
  /** A module that exports `connect(baseUrl, key)`, which gives `get(code)`: the parsed answer, or a rejection. */
  readonly code: string;
}

const header = 'headers: { authorization: `Bearer ${key}` }';

export const contenders: readonly Contender[] = [
  {
    label: 'bare fetch',
    code: `
      export const connect = (baseUrl, key) => async (code) => {
        const response = await fetch(\`\${baseUrl}/v1/procedures/\${encodeURIComponent(code)}\`, { ${header} });
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      };`,
  },
  {
    label: 'ours, one resource',
    code: `
      import { createProcedures } from '@hcc/sdk/procedures';
      import { createTransport } from '@hcc/sdk/transport';
      export const connect = (baseUrl, key) => {
        const procedures = createProcedures(createTransport({ baseUrl, key }));
        return (code) => procedures.get(code);
      };`,
  },
  {
    label: 'ours, lean',
    code: `
      import { createProcedures } from '@hcc/sdk/procedures';
      import { createLeanTransport } from '@hcc/sdk/lean';
      export const connect = (baseUrl, key) => {
        const procedures = createProcedures(createLeanTransport({ baseUrl, key }));
        return (code) => procedures.get(code);
      };`,
  },
  {
    label: 'ours, whole',
    code: `
      export * from '@hcc/sdk';
      import { createClient } from '@hcc/sdk';
      export const connect = (baseUrl, key) => {
        const hcc = createClient({ baseUrl, key });
        return (code) => hcc.procedures.get(code);
      };`,
  },
  {
    label: 'ours, answers checked (zod)',
    code: `
      import { createCheckedClient } from '@hcc/sdk/validate';
      export const connect = (baseUrl, key) => {
        const hcc = createCheckedClient({ baseUrl, key });
        return (code) => hcc.procedures.get(code);
      };`,
  },
  {
    label: 'openapi-fetch',
    code: `
      import createClient from 'openapi-fetch';
      export const connect = (baseUrl, key) => {
        const client = createClient({ baseUrl, ${header} });
        return async (code) => {
          const { data, error } = await client.GET('/v1/procedures/{code}', { params: { path: { code } } });
          if (error) throw error;
          return data;
        };
      };`,
  },
  {
    label: 'hey-api client',
    code: `
      import { createClient } from '@hey-api/client-fetch';
      export const connect = (baseUrl, key) => {
        const client = createClient({ baseUrl, ${header} });
        return async (code) =>
          (await client.get({ url: '/v1/procedures/{code}', path: { code }, throwOnError: true })).data;
      };`,
  },
  {
    label: 'axios',
    code: `
      import axios from 'axios';
      export const connect = (baseUrl, key) => {
        const client = axios.create({ baseURL: baseUrl, ${header}, adapter: 'fetch' });
        return async (code) => (await client.get(\`/v1/procedures/\${encodeURIComponent(code)}\`)).data;
      };`,
  },
];
