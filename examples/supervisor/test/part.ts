/** A part for the tests: answers on PORT, and does what HOW says. */
import { createServer } from 'node:http';

const how = process.env['HOW'] ?? '';

if (how === 'refuses') {
  console.error('The data directory is in use by process 1.');
  process.exit(1);
}
// Deaf to polite requests, as a process that hangs.
if (how === 'deaf') process.on('SIGTERM', () => console.log('will not'));
else process.on('SIGTERM', () => process.exit(0));

createServer((request, response) => {
  response.writeHead(how === 'unready' ? 503 : 200).end(String(process.pid));
  if (request.url === '/die') process.exit(3);
}).listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('is up'));
