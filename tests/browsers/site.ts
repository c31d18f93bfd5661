import { serveFolder } from '../../scripts/static-server.ts';

export interface Site {
  /** Of the front page, with a slash at the end. */
  address: string;
  /** While true, every connection is dropped without an answer. */
  isCutOff: boolean;
  close(): void;
}

/** Serves the built site below a path, with a connection that can be cut. */
export async function serveSite(folder: string): Promise<Site> {
  const { server, address } = await serveFolder(folder, { base: '/some/path/' });
  const site: Site = {
    address,
    isCutOff: false,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  const [answer] = server.listeners('request') as ((...request: unknown[]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (site.isCutOff) request.socket.destroy();
    else answer?.(request, response);
  });
  return site;
}
