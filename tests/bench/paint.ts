/** How soon a highlight's text is painted, beside the same text in bare HTML. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import sirv from 'sirv';
import { soundReview } from '../../src/audit/audit.ts';
import { compress } from '../../src/integrations/precompress.ts';
import type { Highlight } from '../../src/review/types.ts';
import { launchOptions } from '../browser.ts';
import { middle } from './measuring.ts';

const debuggingPort = 9334;

/** Loads of each page, of which the middle is told. */
const loads = 5;

const pages = { zh: '', en: 'en/' } as const;

/** A highlight's title and text, and nothing that a browser would have to wait for. */
function bareHtml({ title, paragraphs }: Highlight, locale: keyof typeof pages): string {
  const texts = paragraphs.map(({ segments }) =>
    segments.map((segment) => segment[locale]).join(locale === 'en' ? ' ' : ''),
  );
  return [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title[locale]}</title><h1>${title[locale]}</h1>`,
    ...texts.map((text) => `<p>${text}</p>`),
  ].join('\n');
}

/** The built site with the bare pages in it, compressed as the others are. */
async function withBarePages(folder: string, highlight: Highlight, target: string) {
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true });
  for (const locale of ['zh', 'en'] as const) {
    const html = Buffer.from(bareHtml(highlight, locale));
    const file = join(target, 'bare', locale, 'index.html');
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.br`, (await compress(html)).br);
  }
}

/** Serves a folder as a host with Brotli does. */
async function serveCompressed(folder: string) {
  const files = sirv(folder, { brotli: true, dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** Milliseconds of the largest contentful paint, on a slow phone with slow 4G as Lighthouse simulates them, and what it is of. */
async function paintOf(address: string) {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: 'error',
    onlyAudits: ['largest-contentful-paint', 'lcp-breakdown-insight'],
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { audits } = result.lhr;
  const breakdown = JSON.stringify(audits['lcp-breakdown-insight']?.details ?? {});
  return {
    time: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    element: /"selector":"([^"]*)"/.exec(breakdown)?.[1] ?? '',
  };
}

/** The middle of some loads of a page and of a bare one, in turn, so that a busy minute of the machine falls on both. */
async function compare(address: string, bareAddress: string) {
  const [ours, bare]: [number[], number[]] = [[], []];
  let largest = '';
  for (let load = 0; load < loads; load++) {
    const { time, element } = await paintOf(address);
    ours.push(time);
    largest = element;
    bare.push((await paintOf(bareAddress)).time);
  }
  return {
    ms: Math.round(middle(ours)),
    'bare HTML, ms': Math.round(middle(bare)),
    times: Number((middle(ours) / middle(bare)).toFixed(2)),
    'largest element': largest,
  };
}

/** The first highlight's page in both languages, and how many times as long as bare HTML it takes. */
export async function paintTimes(folder: string) {
  const [highlight] = soundReview('content').highlights;
  if (!highlight) return {};
  const target = '.cache/paint';
  await withBarePages(folder, highlight, target);
  const { server, address } = await serveCompressed(target);
  const { args, ...options } = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${debuggingPort}`],
  });
  const rows: Record<string, object> = {};
  try {
    for (const locale of ['zh', 'en'] as const) {
      const path = `${pages[locale]}${highlight.slug}/`;
      rows[`/${path}`] = await compare(address + path, `${address}bare/${locale}/`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return rows;
}
