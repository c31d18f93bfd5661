import { expect, it } from 'vitest';
import { ratesTable, readRates, tableOfDocs } from '../bench/audit-rates.ts';

it('gives docs/audit.md the rates that the About page has', () => {
  expect(tableOfDocs()).toBe(ratesTable(readRates()));
});
