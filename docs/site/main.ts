/** `pnpm run docs`: writes the site into `docs/dist` and serves it at http://localhost:4080 (`PORT`), until Ctrl-C. `--build` writes alone. */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { makeSite, root } from './make-site.ts';

const folder = join(root, 'docs/dist');
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { path, html } of makeSite()) await writeFile(join(folder, path), html);
await copyFile(join(import.meta.dirname, 'site.css'), join(folder, 'site.css'));
const images = join(root, 'docs/images');
if (existsSync(images)) await cp(images, join(folder, 'images'), { recursive: true });

if (!process.argv.includes('--build')) {
  const port = Number(process.env['PORT'] ?? 4080);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const mediaType = mediaTypes[extname(name)];
    // A page, the sheet or a picture: nothing else, and nothing above the folder.
    const file =
      mediaType && /^(images\/)?[\w.-]+$/.test(name) ? readFile(join(folder, name)) : Promise.reject(new Error(name));
    file.then(
      (body) => response.writeHead(200, { 'content-type': mediaType ?? '' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.'),
    );
  });
  server.listen(port, '127.0.0.1', () => console.log(`Docs          http://localhost:${port}`));
}
