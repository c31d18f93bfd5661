/**
 * The tags and braces of a highlight's body, looked at before it is parsed. MDX stops at the first one that it cannot
 * read, often far below the mistake, and speaks to programmers; here each is reported at its place, for an editor.
 */
import { translationLocales } from '../languages/table.ts';
import { tagOf } from './translation-tags.ts';
import type { Finding, Position } from './types.ts';

const translationTags = translationLocales.map(tagOf);
const names = [...translationTags, 'Term'];
/** A tag for the examples in what is reported. */
const example = `<${translationTags[0]}>`;

/**
 * In turn: an escaped sign, which is text; a comment of HTML; a tag of ours, with blanks after its
 * bracket or without its end; another whole tag; an expression of MDX, or its beginning; a sign that MDX takes for the
 * beginning of a tag, as it does where no blank follows.
 */
const token = new RegExp(
  `\\\\[<{]|<!--.*?(?:-->|$)|<\\s*/?\\s*(?:${names.join('|')})\\b[^<>]*>?|</?[a-z][^<>]*>|\\{[^{}]*\\}|\\{|<(?=\\S)`,
  'gi',
);

/** The parts of a tag: the slash of an end, with blanks; the name; the attributes; its last bracket, as `/>` if it is empty. */
const parts = /^<(\s*\/?\s*)([\w.:-]+)([^<>]*?)(\/?>?)$/;

type Mistake = Pick<Finding, 'expected' | 'found' | 'fix'>;

/** A tag of ours, also where it is not written quite as it should be. */
interface Tag extends Position {
  name: string;
  isEnd: boolean;
  /** True where nothing else is on its line. */
  isAlone: boolean;
  /** True where the line below is empty, as it is after a translation. */
  isLast: boolean;
}

const isMark = ({ name }: Tag) => name === 'Term';
const opening = (name: string) => (name === 'Term' ? '<Term id="…">' : `<${name}>`);

/** What is wrong with how a tag is written; nothing if it is one that a highlight may have. */
function miswritten(written: string): Mistake | undefined {
  const [, slash = '', name = '', attributes = '', end] = parts.exec(written) ?? [];
  const known = knownName(written);
  if (!known) {
    // The end of a strange element is told of with its beginning.
    if (slash.includes('/')) return undefined;
    return {
      expected: `no tag but ${example} and <Term id="…">`,
      found: written,
      fix: 'Delete it, and its end. **Words** are bold, *words* emphasized; a < of the text is written &lt;.',
    };
  }
  const isEnd = slash.includes('/');
  const hasId = /^\s+id=("[^"]*"|'[^']*')\s*$/.test(attributes);
  const isWhole = known === 'Term' && !isEnd ? hasId : attributes.trim() === '';
  if (name === known && !/\s/.test(slash) && isWhole && end === '>') return undefined;
  const right = isEnd ? `</${known}>` : opening(known);
  return {
    expected: right,
    found: written,
    fix: `Write ${right}, in these letters and with straight quotes.`,
  };
}

/** The name of a tag of ours, in whatever letters it is written. */
const knownName = (written: string): string | undefined => {
  const name = parts.exec(written)?.[2]?.toLowerCase();
  return names.find((own) => own.toLowerCase() === name);
};

/** What is wrong with a sign that is no tag. */
function misplacedSign(written: string): Mistake {
  if (written.startsWith('<!--')) {
    return {
      expected: 'no comment in the text',
      found: 'a comment, <!-- … -->',
      fix: 'Delete it, or write it after a # in the front matter; what readers are to know goes into notes.',
    };
  }
  if (written === '<') {
    return {
      expected: `no “<” but at a tag, such as ${example}`,
      found: 'a “<” that begins no whole tag',
      fix: 'Write a < of the text as &lt;, and end a tag with >.',
    };
  }
  return {
    expected: 'no “{”, which begins a program in MDX',
    found: written,
    fix: 'Write a brace of the text as &#123; or &#125;.',
  };
}

/** What is wrong with the order of tags that should begin and end in turn. */
function unpaired(tags: readonly Tag[]): (Mistake & Position)[] {
  const found: (Mistake & Position)[] = [];
  let open: Tag | undefined;
  for (const tag of tags) {
    if (tag.isEnd) {
      // A mark that runs on into another line is told of at its beginning, and a translation may.
      if (open && isMark(open) && open.line !== tag.line) found.push({ ...open, ...withoutEnd(open) });
      else if (open?.name !== tag.name) found.push({ ...tag, ...withoutBeginning(tag) });
      open = undefined;
    } else if (open?.name === tag.name && tag.isAlone && tag.isLast) {
      found.push({ ...tag, ...withoutSlash(tag, open) });
      open = undefined;
    } else {
      if (open) found.push({ ...open, ...withoutEnd(open) });
      open = tag;
    }
  }
  return open ? [...found, { ...open, ...withoutEnd(open) }] : found;
}

function withoutEnd(tag: Tag): Mistake {
  const where = isMark(tag) ? 'on the same line' : 'on a line of its own after the translation';
  const expected = `</${tag.name}> ${where}`;
  return { expected, found: `${opening(tag.name)} without it`, fix: `Add </${tag.name}> ${where}.` };
}

function withoutBeginning(tag: Tag): Mistake {
  const begin = opening(tag.name);
  const where = isMark(tag)
    ? 'before the words that it marks'
    : 'on a line of its own before the translation';
  const fix = `Add ${begin} ${where}, or delete </${tag.name}>.`;
  return { expected: `${begin} before </${tag.name}>`, found: 'none', fix };
}

const withoutSlash = ({ name }: Tag, open: Tag): Mistake => ({
  expected: `</${name}>, as the translation from line ${open.line} ends here`,
  found: `<${name}> once more`,
  fix: `Add the slash: </${name}>.`,
});

/** Tags of translations that share their line with words; the end of one whose beginning does is not told as well. */
const crowded = (tags: readonly Tag[]): (Mistake & Position)[] =>
  tags
    .filter((tag, i) => !tag.isAlone && (!tag.isEnd || tags[i - 1]?.isAlone !== false))
    .map((tag) => ({
      ...tag,
      expected: `<${tag.name}> and </${tag.name}> on lines of their own`,
      found: `${tag.isEnd ? '</' : '<'}${tag.name}> within a line`,
      fix: `Put <${tag.name}> on the line before the translation, and </${tag.name}> on the line after it.`,
    }));

/** MDX takes a paragraph that begins so for a program, whatever follows. */
const programLine = /^(import|export)\s/;

const program = (word: string): Mistake => ({
  expected: 'a paragraph that begins with another word',
  found: `“${word}”, with which a program begins in MDX`,
  fix: `If it is text, write &#${word.charCodeAt(0)};${word.slice(1)}; if not, delete the line.`,
});

/** The tags and signs of MDX in a line, but for those that are escaped; `column` counts from 1. */
const tokensIn = (text: string) =>
  [...text.matchAll(token)]
    .map(({ 0: written, index }) => ({ written, column: index + 1, isTag: parts.test(written) }))
    .filter(({ written }) => !written.startsWith('\\'));

/** What in a highlight's body no highlight may have. @param body the text of the file, blank where its front matter is */
export function markupFindings(body: string, file: string): Finding[] {
  const mistakes: (Mistake & Position)[] = [];
  const tags: Tag[] = [];
  const lines = body.split('\n');
  lines.forEach((text, i) => {
    const line = i + 1;
    const above = lines[i - 1]?.trim() ?? '';
    const [, word] = ((above === '' || knownName(above)) && programLine.exec(text)) || [];
    if (word) mistakes.push({ line, column: 1, ...program(word) });
    for (const { written, column, isTag } of tokensIn(text)) {
      const mistake = isTag ? miswritten(written) : misplacedSign(written);
      if (mistake) mistakes.push({ line, column, ...mistake });
      const name = isTag && knownName(written);
      if (!name || written.endsWith('/>')) continue;
      const isAlone = text.trim() === written;
      const isLast = !lines[i + 1]?.trim();
      tags.push({ line, column, name, isEnd: /^<\s*\//.test(written), isAlone, isLast });
    }
  });
  const translations = tags.filter((tag) => !isMark(tag));
  const all = [
    ...mistakes,
    ...unpaired(translations),
    ...crowded(translations),
    ...unpaired(tags.filter(isMark)),
  ];
  return all.map(({ line, column, expected, found, fix }) => ({
    file,
    line,
    column,
    rule: 'markup',
    expected,
    found,
    fix,
  }));
}
