import { expect, it } from 'vitest';
import { nearestQueries } from '../../../src/search/browser/nearest-queries.ts';

const vocabulary = ['物流', '物质', '交通', '园区', 'logistics', 'railway', 'railways', 'congress'];

it.each([
  ['logistcs', ['logistics']],
  ['logisticss', ['logistics']],
  ['lgoistics', ['logistics']],
  ['Logistocs park', ['logistics park']],
  ['"high-speed rail"', ['"high-speed railway"', '"high-speed railways"']],
  ['logistics', []],
  ['lgstcs', []],
  ['物留', ['物流', '物质']],
  ['物留园区', ['物流园区', '物质园区']],
  ['交', []],
  ['', []],
  ['logistcs '.repeat(20), []],
])('%s may have been meant for %j', (query, expected) =>
  expect(nearestQueries(query, vocabulary)).toEqual(expected),
);
