import { expect, it } from 'vitest';
import { isNear } from '../../../src/audit/spelling.ts';

it('takes a word for a misspelled name if one letter makes the difference', () => {
  for (const near of ['Huaiyan', 'Huaiiyang', 'Huaiyong', 'Huiayang'])
    expect(isNear(near, 'Huaiyang')).toBe(true);
  for (const far of ['Huaiyang', 'Huayan', 'Guiyang', 'Yanghuai'])
    expect(isNear(far, 'Huaiyang')).toBe(false);
});
