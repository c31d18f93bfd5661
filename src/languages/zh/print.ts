const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };

/**
 * A printed line with full-width punctuation, where the print has that of an English text. A comma or a colon between
 * digits is a part of the number: 1,234 and 1:3.
 */
export const repaired = (line: string): string =>
  line.replace(/(?<!\d)[,:]|[,:](?!\d)|[;()]/g, (mark) => fullWidth[mark] ?? mark);
