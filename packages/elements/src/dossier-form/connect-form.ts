/** The form's client inside the Center's frame: just the resources it uses, uploads that tell how far they are, and a session that can be renewed. */
import {
  createDossiers,
  createFrameSessions,
  createPayments,
  createProcedures,
  createUnits,
  createUploads,
  type ClientOptions,
} from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { FormClient } from './form-client.ts';

/** The token of a session that was renewed; it lives as long as this page and nowhere else. */
let renewed: string | undefined;

/** @param origin the host page's origin as the frame's handshake found it; absent, what the browser says of it. */
export function connectForm(options: ClientOptions, origin: string = hostOrigin()): FormClient {
  const { baseUrl, locale } = options;
  const first = typeof options.session === 'function' ? options.session() : options.session;
  const session = (): string | undefined => renewed ?? first;
  const transport = createLeanTransport({ baseUrl, locale, session });
  const dossiers = createDossiers(transport);
  const uploads = createUploads(transport);
  const headers = (): Record<string, string> => ({
    authorization: `Bearer ${session() ?? ''}`,
    ...(locale === undefined ? {} : { 'accept-language': locale }),
  });
  return {
    procedures: createProcedures(transport),
    payments: createPayments(transport),
    units: createUnits(transport),
    dossiers,
    uploads,
    frameSessions: createFrameSessions(transport),
    async sendFile(id, file, call) {
      const { sendFile } = await import('./send-file.ts');
      return sendFile({ baseUrl, dossiers, uploads, headers }, id, file, call);
    },
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
