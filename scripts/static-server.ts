import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Trouble } from './trouble.cjs';
import { headersOf } from '../src/hosting/headers.ts';

/**
 * Serves a built folder as a good static host does: directories by their index, with a redirect to the address that
 * ends in a slash, 404.html for the rest, and the headers of the site's table.
 *
 * @param folder the built site
 * @param base path it is served under, percent-encoded, with both slashes
 * @param port first port to try; while one is taken the next is tried, and 0 takes any free one
 * @returns the server, listening on this machine alone, and the site's address
 * @throws {Trouble} if the folder is not there
 */
export async function serveFolder(folder: string, { base = '/', port = 0 } = {}) {
  if (!existsSync(folder)) throw new Trouble(`${folder} does not exist: run npm run build first.`);
  const notFound = (response: ServerResponse) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...headersOf('404.html') };
    const page = join(folder, '404.html');
    // The page is not there while the site is being built anew.
    response.writeHead(404, headers).end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const files = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => notFound(response),
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path.slice(1)))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const [path = '', query] = (request.url ?? '/').split(/(?=\?)/);
    if (!`${path}/`.startsWith(base)) return notFound(response);
    if (!path.endsWith('/') && isPage(folder, path.slice(base.length))) {
      // Relative to what was asked for (RFC 9110 §10.2.2), so that a path of two slashes names no other host.
      const slashed = `${path.slice(path.lastIndexOf('/') + 1)}/${query ?? ''}`;
      return response.writeHead(308, { Location: slashed, ...headersOf('') }).end();
    }
    request.url = `/${path.slice(base.length)}${query ?? ''}`;
    files(request, response);
  });
  const used = await listen(server, port);
  return { server, address: `http://localhost:${used}${base}` };
}

/** True if a path from the site's root, without its slash at the end, is that of a folder with a page. */
function isPage(folder: string, path: string): boolean {
  try {
    return existsSync(join(folder, decodeURI(path), 'index.html'));
  } catch {
    return false; // not percent-encoded UTF-8, so nothing that is there
  }
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
