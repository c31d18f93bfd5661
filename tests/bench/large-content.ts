/** A whole content folder of any size that passes the audit, made of the paragraphs of another one. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { soundReview } from '../../src/audit/audit.ts';
import type { Paragraph } from '../../src/review/types.ts';
import { random } from '../random.ts';

/** Paragraphs in a highlight, about as many as a real one has. */
const length = 5;

const body = ({ segments }: Paragraph) => {
  const lines = (locale: 'zh' | 'en') => segments.map((segment) => segment[locale]).join('\n');
  return `${lines('zh')}\n\n<En>\n${lines('en')}\n</En>\n`;
};

/**
 * Writes a review of so many highlights. Each has paragraphs drawn anew from those of `from` that need no exception, and
 * a figure that leads; the same count gives the same review.
 */
export function writeLargeContent(from: string, target: string, count: number): void {
  const { highlights, data } = soundReview(from);
  const next = random(count);
  const pool = highlights.flatMap(({ paragraphs, exceptions }) =>
    paragraphs.filter(({ id }) => !exceptions.some(({ at }) => at.startsWith(`${id}.`))),
  );
  rmSync(target, { recursive: true, force: true });
  cpSync(from, target, { recursive: true });
  rmSync(join(target, 'highlights'), { recursive: true });
  mkdirSync(join(target, 'highlights'));
  const source = [...data.source.before];
  for (let n = 1; n <= count; n++) {
    const left = [...pool];
    const paragraphs = Array.from(
      { length },
      () => left.splice(Math.floor(next() * left.length), 1)[0] as Paragraph,
    );
    const title = { zh: `亮点之${n}`, en: `Highlight ${n}` };
    source.push(data.source.headingMark + title.zh);
    for (const { segments } of paragraphs) source.push(segments.map(({ zh }) => zh).join(''));
    const name = `${String(n).padStart(2, '0')}-highlight-${n}.mdx`;
    const text = `---\n${stringify({ title })}---\n\n${paragraphs.map(body).join('\n')}`;
    writeFileSync(join(target, 'highlights', name), text);
  }
  source.push(...data.source.after);
  writeFileSync(join(target, data.source.file), source.join('\n'));
}
