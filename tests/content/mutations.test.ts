/** The audit finds the faults that it claims to find: a small sample of what `npm run bench` measures. */
import { describe, expect, it } from 'vitest';
import { everything, scores, soundSource } from '../bench/mutations.ts';

// Of some kinds there is none in the content; the pairs of tests/fixtures have them all.
const all = scores(soundSource('content'), everything, { perKind: 4, seed: 7 }).filter(
  ({ made }) => made > 0,
);

/** Found by lists of words, which are never complete. */
const byWords = ['scope changed', 'rank changed'];

describe.each(all)('$kind', ({ kind, claim, made, caught, missed }) => {
  it(`is found: ${claim}`, () => {
    if (claim === 'all' && !byWords.includes(kind)) expect(missed).toEqual([]);
    else if (claim === 'all' || claim === 'most') expect(caught).toBeGreaterThanOrEqual(made / 2);
    else if (claim === 'some') expect(caught).toBeGreaterThan(0);
    else expect(caught).toBeLessThan(made);
  });
});

it('has faults of 45 kinds at least', () => expect(all.length).toBeGreaterThanOrEqual(45));
