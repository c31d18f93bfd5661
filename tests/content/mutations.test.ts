/** The audit finds the faults that it claims to find: a small sample of what `npm run bench` measures. */
import { describe, expect, it } from 'vitest';
import { scores } from '../bench/mutations.ts';

const all = scores('content', { perKind: 6, seed: 7 });

describe.each(all)('$kind', ({ claim, made, caught, missed }) => {
  it(`is found: ${claim}`, () => {
    expect(made).toBeGreaterThan(2);
    if (claim === 'all') expect(missed).toEqual([]);
    else if (claim === 'most') expect(caught).toBeGreaterThanOrEqual(made / 2);
    else expect(caught).toBeLessThan(made);
  });
});
