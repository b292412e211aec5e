import { connect, createServer } from 'node:net';

/**
 * Whether a program on this machine has the port. A listener on `::1` alone would not stop ours on 127.0.0.1, but
 * browsers that take `localhost` for `::1` would land there.
 */
export async function portInUse(port: number): Promise<boolean> {
  return !(await canListen(port)) || (await answers(port, '::1'));
}

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const answers = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
