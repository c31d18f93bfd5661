/** The header rules as the files that hosts read from the root of what is deployed. */
import { askAgain, contentTypes, hashedFolders, keepForYear, securityHeaders } from './headers.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Where two rules match a file, both hosts send the values of both, so
 * `Cache-Control` is given for the hashed folders alone; what else there is, both let browsers ask for again unasked.
 */
function underscoreHeaders(): string {
  const block = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = hashedFolders.map((folder) => block(`/${folder}/*`, { 'Cache-Control': keepForYear }));
  return `${[block('/*', securityHeaders), ...blocks].join('\n\n')}\n`;
}

/** `vercel.json`; the patterns of `Cache-Control` do not overlap, so that no order between them matters. */
function vercel() {
  const rule = (source: string, headers: Record<string, string>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  return {
    trailingSlash: true,
    headers: [
      rule('/(.*)', securityHeaders),
      ...hashedFolders.map((folder) => rule(`/${folder}/(.*)`, { 'Cache-Control': keepForYear })),
      rule(`/((?!${hashedFolders.map((folder) => `${folder}/`).join('|')}).*)`, {
        'Cache-Control': askAgain,
      }),
    ],
  };
}

/** `staticwebapp.config.json` of Azure Static Web Apps, where a route's header replaces the global one. */
function azure() {
  return {
    trailingSlash: 'always',
    globalHeaders: { ...securityHeaders, 'Cache-Control': askAgain },
    routes: hashedFolders.map((folder) => ({
      route: `/${folder}/*`,
      headers: { 'Cache-Control': keepForYear },
    })),
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: contentTypes,
  };
}

/** Every file of rules by its name. */
export function ruleFiles(): Record<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    _headers: underscoreHeaders(),
    'vercel.json': json(vercel()),
    'staticwebapp.config.json': json(azure()),
  };
}
