import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Trouble } from './trouble.cjs';

/**
 * Serves a built folder as a plain static host does: directories by their index, 404.html for the rest.
 *
 * @param folder the built site
 * @param base path it is served under, with both slashes
 * @param port first port to try; while one is taken the next is tried, and 0 takes any free one
 * @returns the server, listening on this machine alone, and the site's address
 * @throws {Trouble} if the folder is not there
 */
export async function serveFolder(folder: string, { base = '/', port = 0 } = {}) {
  if (!existsSync(folder)) throw new Trouble(`${folder} does not exist: run npm run build first.`);
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(404).end('Not found');
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response);
  });
  const used = await listen(server, port);
  return { server, address: `http://localhost:${used}${base}` };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      server.removeAllListeners('error');
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
