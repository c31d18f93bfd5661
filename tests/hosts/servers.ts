/** The servers, how each is started from its file in docs/hosts/, and what it cannot do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/static-server.ts';
import { type CheckName, rareEndings } from './checks.ts';
import { freePort, startProcess } from './process.ts';

/** Where a server finds the site, and under which path it shows it. */
export interface Place {
  /** Folder that the server shows at its root. */
  root: string;
  /** Path of the site in it, with both slashes, not encoded. */
  base: string;
  /** Folder for the server’s own files. */
  own: string;
}

export interface Running {
  /** Of the server’s root, without a slash at the end. */
  origin: string;
  stop: () => Promise<void>;
}

export interface Server {
  name: string;
  /** Of Debian. */
  packages: readonly string[];
  start: (place: Place) => Promise<Running>;
  /** Content codings that it sends when asked. */
  encodings: readonly ('br' | 'gzip')[];
  /** Endings that it knows no type of. */
  untyped?: readonly string[];
  /** Its words for “keep for a year”, where they are not those of the table. */
  keepForYear?: string;
  /** Checks that it cannot pass, with the reason. */
  cannot?: Partial<Record<CheckName, string>>;
}

/**
 * A file of docs/hosts/ with what is to be changed in it changed.
 * @throws if it does not hold what is to be changed
 */
function filled(file: string, changes: Record<string, string>): string {
  const text = readFileSync(join('docs/hosts', file), 'utf8');
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from))
      throw new Error(`docs/hosts/${file} should hold “${from}”, which the test changes.`);
    return result.replaceAll(from, to);
  }, text);
}

/** Writes a configuration and starts a server with it. */
async function startConfigured(
  { own }: Place,
  config: (port: number, file: string) => { text: string; command: string[]; env?: Record<string, string> },
): Promise<Running> {
  const port = await freePort();
  const file = join(own, 'server.conf');
  const { text, command, env } = config(port, file);
  writeFileSync(file, text);
  return { origin: `http://127.0.0.1:${port}`, stop: await startProcess(port, command, env) };
}

/** A server that needs no configuration. */
async function startPlain(command: (port: number) => string[]): Promise<Running> {
  const port = await freePort();
  return { origin: `http://127.0.0.1:${port}`, stop: await startProcess(port, command(port)) };
}

const nginx: Server = {
  name: 'nginx',
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  encodings: ['br', 'gzip'],
  start: (place) =>
    startConfigured(place, (port, file) => {
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const site = filled('nginx.conf', {
        'listen 80;': `listen 127.0.0.1:${port};`,
        '/var/www/review"': `${place.root}"`,
        '"/404.html"': `"${place.base}404.html"`,
      });
      const text = `
        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        daemon off;
        pid "${place.own}/pid";
        error_log stderr crit;
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off;
          ${folders.map((name) => `${name}_temp_path "${place.own}/${name}";`).join('\n')}
          ${site}
        }`;
      return { text, command: ['nginx', '-e', 'stderr', '-c', file] };
    }),
};

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];

const apache: Server = {
  name: 'Apache',
  packages: ['apache2-bin', 'media-types'],
  encodings: ['br', 'gzip'],
  start: (place) =>
    startConfigured(place, (port, file) => {
      const site = filled('apache.conf', {
        '*:80': `127.0.0.1:${port}`,
        '/var/www/review"': `${place.root}"`,
        '"/404.html"': `"${encodeURI(place.base)}404.html"`,
      });
      const text = `
        ServerRoot "${place.own}"
        ServerName localhost
        Listen 127.0.0.1:${port}
        User nobody
        Group nogroup
        PidFile "${place.own}/pid"
        ErrorLog "${place.own}/errors"
        Mutex "file:${place.own}" default
        ${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        TypesConfig /etc/mime.types
        ${site}`;
      return { text, command: ['apache2', '-f', file, '-D', 'FOREGROUND'] };
    }),
};

const caddy: Server = {
  name: 'Caddy',
  packages: ['caddy'],
  encodings: ['br', 'gzip'],
  cannot: { 'redirects with a query': 'drops the query (2.6)' },
  start: (place) =>
    startConfigured(place, (port, file) => {
      const site = filled('Caddyfile', {
        ':80 {': `http://127.0.0.1:${port} {`,
        '/var/www/review"': `${place.root}"`,
        '"/404.html"': `"${place.base}404.html"`,
      });
      return {
        text: `{\n\tadmin off\n}\n${site}`,
        command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
        env: { XDG_DATA_HOME: place.own, XDG_CONFIG_HOME: place.own },
      };
    }),
};

const lighttpd: Server = {
  name: 'lighttpd',
  packages: ['lighttpd', 'lighttpd-mod-deflate'],
  encodings: ['br', 'gzip'],
  // mod_expire writes this for a file and nothing for a “not found”; the table’s words could only be set for both.
  keepForYear: 'max-age=31536000',
  start: (place) =>
    startConfigured(place, (port, file) => {
      const text = filled('lighttpd.conf', {
        'server.port = 80': `server.bind = "127.0.0.1"\nserver.port = ${port}`,
        '/var/www/review/"': `${place.root}${place.base}"`,
        '/var/www/review"': `${place.root}"`,
      });
      return { text, command: ['lighttpd', '-D', '-f', file] };
    }),
};

const noHeaders = 'sets no headers of ours';

const python: Server = {
  name: 'python3 -m http.server',
  packages: ['python3', 'media-types'],
  encodings: [],
  untyped: rareEndings,
  cannot: {
    headers: noHeaders,
    compression: 'compresses nothing',
    'not found': 'has a 404 page of its own',
  },
  start: ({ root }) =>
    startPlain((port) => [
      'python3',
      '-m',
      'http.server',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--directory',
      root,
    ]),
};

const busybox: Server = {
  name: 'busybox httpd',
  packages: ['busybox'],
  encodings: ['gzip'],
  untyped: ['.json', '.woff2', '.zip', ...rareEndings],
  cannot: { headers: noHeaders, 'not found': 'has a 404 page of its own' },
  start: ({ root }) =>
    startPlain((port) => ['busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root]),
};

const ownServer: Server = {
  name: 'npm start',
  packages: [],
  encodings: [],
  cannot: { compression: 'serves this machine alone, where it would save nothing' },
  start: async ({ root, base }) => {
    const { server, address } = await serveFolder(join(root, base), { base: encodeURI(base) });
    const stop = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { origin: new URL(address).origin, stop };
  },
};

export const servers: readonly Server[] = [nginx, apache, caddy, lighttpd, python, busybox, ownServer];
