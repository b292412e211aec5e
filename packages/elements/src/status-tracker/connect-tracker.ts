/** The part of the SDK that the tracker uses: no more of it goes into the bundle. */
import { createDossiers, createTracking, type Client, type ClientOptions, type Dossiers } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';

export interface TrackerClient extends Pick<Client, 'tracking'> {
  readonly dossiers: Pick<Dossiers, 'get' | 'slip' | 'result' | 'withdraw'>;
}

export function connectTracker(options: ClientOptions): TrackerClient {
  const transport = createLeanTransport(options);
  return { tracking: createTracking(transport), dossiers: createDossiers(transport) };
}
