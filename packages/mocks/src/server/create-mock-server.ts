/** @hcc/mocks/server: the mock Center on a port of this machine, with its frame pages and bundles. Node alone. */
import { createAssets, listen } from '@hcc/center/node';
import { createMockCenter, type MockCenter, type MockCenterOptions } from '../mock-center.ts';

export interface MockServerOptions extends Omit<MockCenterOptions, 'baseUrl' | 'assets'> {
  /** TCP port on 127.0.0.1. @default one that is free */
  port?: number;
  /** Below which path it answers, such as `/hcc`, as behind a proxy that serves other things too. @default "" */
  basePath?: string;
  /** Directory of bundles. @default those of the installed `@hcc/elements` */
  bundles?: string;
}

/** The Center of `createMockCenter`, served: pages load widgets from it as from the real one. */
export interface MockServer extends MockCenter {
  /** Ends it, and the connections that are open. */
  stop(): Promise<void>;
}

/**
 *     const center = await createMockServer({ port: 4010 });
 *     // <script type="module" src="http://127.0.0.1:4010/embed/v1/hcc.js" data-key="pk_test_…"></script>
 *     await center.stop();
 *
 * @throws Error when the port is in use, the path begins with no slash, or there are no bundles.
 */
export async function createMockServer({
  port = 0,
  basePath = '',
  bundles,
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  if (!/^(\/[\w.-]+)*$/.test(basePath))
    throw new Error(`basePath is "${basePath}"; give one as in /hcc, without an end.`);
  const assets = createAssets(bundles ?? null);
  // Else a page would wait for its widgets without a word of why.
  if (!(await assets.get('v1/hcc.js')))
    throw new Error(
      `No v1/hcc.js is in ${bundles ?? 'cdn/ of @hcc/elements'}; build the bundles, or name others with \`bundles\`.`,
    );
  // Its address is known once it listens; nobody has it before that.
  let answer = async (_request: Request): Promise<Response> => new Response(null, { status: 503 });
  const server = await listen((request) => answer(request), port);
  try {
    const center = await createMockCenter({
      ...options,
      assets,
      baseUrl: `http://127.0.0.1:${server.port}${basePath}`,
    });
    answer = center.fetch;
    return { ...center, stop: () => server.closeNow() };
  } catch (error) {
    await server.closeNow();
    throw error;
  }
}
