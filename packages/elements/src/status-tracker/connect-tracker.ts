/** The part of the SDK that the tracker uses. Who looks a dossier up gets no more of it than that. */
import { createTracking, type Client, type ClientOptions, type Transport } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { OwnClient } from './connect-own.ts';

export interface TrackerClient extends Pick<Client, 'tracking'> {
  /** What the session of a filing opens; fetched by who holds one. */
  readonly own: () => Promise<OwnClient>;
  /** Carries the line by which the Center tells of changes; absent, it is asked. */
  readonly transport?: Transport;
}

export function connectTracker(options: ClientOptions): TrackerClient {
  const transport = createLeanTransport(options);
  return {
    tracking: createTracking(transport),
    own: async () => (await import('./connect-own.ts')).connectOwn(transport),
    transport,
  };
}
