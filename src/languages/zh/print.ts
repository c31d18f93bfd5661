const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };

/** A printed line with full-width punctuation, where the print has that of an English text. */
export const repaired = (line: string): string => line.replace(/[,:;()]/g, (mark) => fullWidth[mark] ?? mark);
