import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveFolder } from '../../scripts/static-server.ts';
import { launchOptions } from '../browser.ts';

const debuggingPort = 9333;

/**
 * Lighthouse's four scores (0 to 100) of pages of a built folder, with its own mobile settings, and what lost
 * points.
 */
export async function lighthouseScores(folder: string, paths: string[]) {
  const { server, address } = await serveFolder(folder);
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${debuggingPort}`],
  });
  const rows: Record<string, Record<string, string | number>> = {};
  try {
    for (const path of paths) {
      const result = await lighthouse(address + path, { port: debuggingPort, logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse gave no result for /${path}`);
      const { categories, audits } = result.lhr;
      const scores = Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]);
      const weighty = new Set(
        Object.values(categories).flatMap(({ auditRefs }) =>
          auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id),
        ),
      );
      const lost = Object.values(audits).filter(
        ({ id, score }) => weighty.has(id) && score !== null && score < 1,
      );
      rows[`/${path}`] = { ...Object.fromEntries(scores), lost: lost.map(({ id }) => id).join(' ') };
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return rows;
}
