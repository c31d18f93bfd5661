import { serveFolder } from '../../scripts/static-server.ts';
import { folders } from '../builds.ts';
import { makeFonts } from '../fonts.ts';

/** Makes the fonts, and serves the built sites while the tests run; their addresses reach the tests in the environment. */
export default async function servers() {
  await makeFonts();
  const sites = {
    SITE: await serveFolder(folders.site),
    SITE_BELOW: await serveFolder(folders.site, { base: '/some/path/' }),
    MINI: await serveFolder(folders.mini),
  };
  for (const [name, { address }] of Object.entries(sites)) process.env[name] = address;
  return () => {
    for (const { server } of Object.values(sites)) {
      server.closeAllConnections();
      server.close();
    }
  };
}
