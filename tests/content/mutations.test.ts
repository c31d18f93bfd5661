/** The audit finds the faults that it claims to find: a small sample of what `npm run bench` measures. */
import { describe, expect, it } from 'vitest';
import { everything, scores, soundSource } from '../bench/mutations.ts';

// Of some kinds there is none in the content; the pairs of tests/fixtures have them all.
const all = scores(soundSource('content'), everything, { perKind: 3, seed: 7 }).filter(
  ({ made }) => made > 0,
);

describe.each(all)('$kind', ({ claim, made, caught, missed }) => {
  it(`is found: ${claim}`, () => {
    if (claim === 'all') expect(missed).toEqual([]);
    else if (claim === 'most') expect(caught).toBeGreaterThanOrEqual(made / 2);
    else if (claim === 'some') expect(caught).toBeGreaterThan(0);
    else expect(caught).toBeLessThan(made);
  });
});
