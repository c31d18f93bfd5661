/** The audit finds the faults that it claims to find: a small sample of what `npm run bench` measures. */
import { describe, expect, it } from 'vitest';
import { everything, scores, soundSource } from '../bench/mutations.ts';

// Of some kinds there is none in the content; the pairs of tests/fixtures have them all.
const all = scores(soundSource('content'), everything, { perKind: 3, seed: 7 }).filter(
  ({ made }) => made > 0,
);

describe.each(all)('$kind', ({ claim, made, caught }) => {
  it(`is found: ${claim}`, () => {
    if (claim === 'none') expect(caught).toBeLessThan(made);
    else expect(caught).toBeGreaterThanOrEqual(claim === 'some' ? 1 : made / 2);
  });
});

it('finds 95% of what it claims to find', () => {
  const claimed = all.filter(({ claim }) => claim === 'all');
  const missed = claimed.flatMap((score) => score.missed.map((where) => `${score.kind}: ${where}`));
  const made = claimed.reduce((sum, score) => sum + score.made, 0);
  expect(missed.length / made, missed.join('\n')).toBeLessThanOrEqual(0.05);
});
