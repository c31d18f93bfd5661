import type { Marks } from '../marks.ts';

export const marks: Marks = {
  question: '？',
  exclamation: '！',
  indirect: /[吗呢吧么何谁哪怎岂孰]|[是能可会应]否|不[能会是要]|多少|几[个多时]|请/gu,
  quotation: /[“‘「『《][^”’」』》]*[”’」』》]/gu,
  speech: /“[^”]*[。！？…]”/gu,
  row: /“[^”]*”(?:[、和与及]?“[^”]*”)+/gu,
};
