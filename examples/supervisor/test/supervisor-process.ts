/** A supervisor for the tests, to be killed: two parts, whose process ids it prints. */
import { supervise } from '../supervise.ts';
import { partAt } from './part-at.ts';

const ports = process.argv.slice(2).map(Number);
await supervise(
  ports.map((port) => partAt(port)),
  { say: () => {} },
);
const pids = await Promise.all(
  ports.map((port) => fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())),
);
console.log(pids.join(' '));
// Never seen, but it keeps this process alive as a signal handler would.
setInterval(() => {}, 60_000);
