/** The form's client inside the Center's frame: just the resources it uses, uploads that tell how far they are, and a session that can be renewed. */
import {
  createDossiers,
  createFrameSessions,
  createPayments,
  createProcedures,
  createUnits,
  type ClientOptions,
} from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { fetchByXhr } from './fetch-by-xhr.ts';
import type { FormClient } from './form-client.ts';

/** 20 MB at 40 kB/s, a slow phone on a slow line, take 9 minutes. */
const uploadTimeoutMs = 15 * 60_000;

/** The token of a session that was renewed; it lives as long as this page and nowhere else. */
let renewed: string | undefined;

/** @param origin the host page's origin as the frame's handshake found it; absent, what the browser says of it. */
export function connectForm(options: ClientOptions, origin: string = hostOrigin()): FormClient {
  const { baseUrl, locale } = options;
  const first = typeof options.session === 'function' ? options.session() : options.session;
  const ours = { baseUrl, locale, session: () => renewed ?? first };
  const transport = createLeanTransport(ours);
  return {
    procedures: createProcedures(transport),
    payments: createPayments(transport),
    units: createUnits(transport),
    dossiers: createDossiers(transport),
    frameSessions: createFrameSessions(transport),
    sendFile: (id, attachment, { onProgress, ...call }) =>
      createDossiers(createLeanTransport({ ...ours, fetch: fetchByXhr(onProgress) }))
        .addAttachment(id, attachment, { timeoutMs: uploadTimeoutMs, ...call })
        .withResponse(),
    async renewSession() {
      const key = new URLSearchParams(location.search).get('key') ?? undefined;
      const anonymous = createFrameSessions(createLeanTransport({ baseUrl, locale }));
      renewed = (await anonymous.create({ from: 'cookie', ...(key === undefined ? {} : { key }), origin })).token;
    },
  };
}

/** The page this frame stands on, as the browser vouches for it; our own where there is none. */
function hostOrigin(): string {
  if (window.parent === window) return location.origin;
  const [ancestor] = location.ancestorOrigins ?? [];
  if (ancestor !== undefined) return ancestor;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : location.origin;
}
