import { expect, it } from 'vitest';
import { labelsOf } from '../../../src/audit/labels.ts';
import { addressIn } from '../../../src/audit/translation.ts';
import { readReview } from '../../../src/review/read.ts';
import { readYaml } from '../../../src/review/yaml.ts';

it('are named by the keys that lead to them', () => {
  const { review } = readReview('tests/fixtures/mini');
  const addresses = labelsOf(review).map(({ at }) => at);
  expect(addresses).toContain('figures.bridge-length.label');
  expect(addresses).toContain('standfirst');
  expect(addresses).toContain('masthead.kind');
  expect(addresses).toContain('about.source.text.1');
  expect(addresses).toContain('corrections.1.reason');
  expect(addresses).toContain('twin-bridges.note');
});

it('go by the id of an item, or by its number from 1', () => {
  const yaml = readYaml('about: [{ id: source, text: [a, b] }]\nnotes: [{ at: p1.1 }]', 'a.yaml');
  expect(addressIn(yaml, ['about', 0, 'text', 1])).toBe('about.source.text.2');
  expect(addressIn(yaml, ['notes', 0])).toBe('notes.1');
});
