/** The rates of the audit as readers are told them: on the About page, and in docs/audit.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { strings } from '../../src/languages/interface.ts';
import { falseAlarms, halves, scoresOf } from './audit.ts';
import { type Group, kinds } from './faults/kinds.ts';
import { everything, type Score, scores, soundSource } from './mutations.ts';

const dataFile = 'src/components/about/audit-rates.json';
const docsFile = 'docs/audit.md';

/** Of how many faults which share was found, in whole percent that are never rounded up. */
interface Found {
  faults: number;
  percent: number;
}

export interface Rates {
  falseAlarms: Record<'open' | 'held', { pairs: number; findings: number; per100: number }>;
  /** By group of kinds: on the nine highlights, and on both halves of the pairs, where that can be told. */
  found: Record<string, { claim: Score['claim']; own: Found | null; open: Found | null; held: Found | null }>;
}

function foundOf(all: readonly Score[], group: string): Found | null {
  const sum = (count: 'made' | 'caught') =>
    all.filter((score) => score.group === group).reduce((total, score) => total + score[count], 0);
  const faults = sum('made');
  return faults === 0 ? null : { faults, percent: Math.floor((100 * sum('caught')) / faults) };
}

function measuredRates(): Rates {
  const own = scores(soundSource('content'), everything, { perKind: 2 });
  const [open, held] = [scoresOf('open', 8), scoresOf('held', 8)];
  const groups = Object.entries(kinds).map(([group, [first]]) => [
    group,
    {
      // All kinds of a group claim the same.
      claim: first?.claim,
      own: foundOf(own, group),
      open: foundOf(open, group),
      held: foundOf(held, group),
    },
  ]);
  const alarms = halves.map((half) => {
    const { pairs, findings, rate } = falseAlarms(half);
    return [half, { pairs, findings: findings.length, per100: rate }];
  });
  return { falseAlarms: Object.fromEntries(alarms), found: Object.fromEntries(groups) };
}

export const readRates = (): Rates => JSON.parse(readFileSync(dataFile, 'utf8'));

/** The table of docs/audit.md, in Markdown. */
export function ratesTable({ falseAlarms, found }: Rates): string {
  const { groups, claims } = strings.en.audit;
  const share = (rate: Found | null) => (rate ? `${rate.percent}% of ${rate.faults}` : '–');
  const rows = Object.entries(found).map(([group, { claim, own, open, held }]) => [
    groups[group as Group],
    claims[claim],
    ...[own, open, held].map(share),
  ]);
  const alarms = [
    '**False alarms for 100 correct pairs**',
    '',
    '0',
    ...halves.map((half) => falseAlarms[half].per100),
  ];
  const head = [
    'Mistake',
    'Claim',
    'The nine highlights',
    `Open half (${falseAlarms.open.pairs} pairs)`,
    `Held back (${falseAlarms.held.pairs} pairs)`,
  ];
  const lines = [head, ...rows, alarms].map((cells) => cells.map(String));
  // Padded as the formatter of the project has it.
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[], filler = ' ') =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width, filler)).join(' | ')} |`;
  return [line(head), line([], '-'), ...lines.slice(1).map((cells) => line(cells))].join('\n');
}

const tableInDocs = /^\|.*\|$/ms;

/** The table as it stands in docs/audit.md. */
export const tableOfDocs = (): string => tableInDocs.exec(readFileSync(docsFile, 'utf8'))?.[0] ?? '';

/** Measures, writes the rates where readers find them, and gives them. */
export function writeRates(): Rates['falseAlarms'] {
  const rates = measuredRates();
  writeFileSync(dataFile, `${JSON.stringify(rates, null, 2)}\n`);
  const docs = readFileSync(docsFile, 'utf8');
  writeFileSync(
    docsFile,
    docs.replace(tableInDocs, () => ratesTable(rates)),
  );
  return rates.falseAlarms;
}
