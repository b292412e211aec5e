/** What a partner is told by mail: that an endpoint of its own does not get its events. No person is named, nor a dossier. */
import type { EndpointTrouble } from './words/vi.ts';

export interface Notice {
  /** The same over all tries, so that a mailbox shows a repeat as one. */
  id: string;
  kind: EndpointTrouble;
  partnerId: string;
  endpointId: string;
}
