import { expect, it } from 'vitest';
import { downloadFiles } from '../../../src/editions/downloads.ts';
import { review } from '../../text.ts';

const at = (address: string) => downloadFiles({ review, site: new URL(address) });

it('files are made once for an address, though each page has one of its own', async () => {
  const files = at('https://review.example/');
  expect(at('https://review.example/')).toBe(files);
  expect(at('https://other.example/')).not.toBe(files);
  expect((await files).length).toBeGreaterThan(0);
});
