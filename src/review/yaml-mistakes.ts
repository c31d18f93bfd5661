/**
 * Malformed YAML in the words of an editor. A parser goes on after a mistake and reports all that follows from it, so
 * only the first is told; and it knows nothing of what was meant, for which the line itself gives a clue.
 */
import { type Document, isAlias, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Finding } from './types.ts';

/** A mistake at an offset of the text. */
export type YamlMistake = { offset: number } & Pick<Finding, 'expected' | 'found' | 'fix'>;

/** A key stands at the beginning of a line or of an entry, or after `{` or a comma. */
const keyPlace = '(?:^[ \\t]*(?:- +)?|[{,][ \\t]*)';

/** What a line shows of a mistake whose effects the parser sees; the first that is found is told. */
const clues: { pattern: RegExp; expected: string; fix: string }[] = [
  {
    pattern: new RegExp(`(?<=${keyPlace})[A-Za-z][\\w-]*\\uff1a`, 'd'),
    expected: 'a colon with a space after each name, as in “title: ”',
    fix: 'Write the colon in half width, with a space after it.',
  },
  {
    pattern: /\uff0c(?=[ \t]*[A-Za-z][\w-]*:[ \t])/d,
    expected: 'a comma in half width between two entries',
    fix: 'Write , and a space.',
  },
  {
    // An address has a colon without a blank, too.
    pattern: new RegExp(`(?<=${keyPlace})[A-Za-z][\\w-]*:(?!//)[^\\s,}]+`, 'd'),
    expected: 'a space after the colon of a name',
    fix: 'Put a space after the colon.',
  },
];

/** The clue that the line of a mistake holds. */
function clueIn(text: string, offset: number): YamlMistake | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  for (const { pattern, expected, fix } of clues) {
    const match = pattern.exec(line);
    if (match) return { offset: start + match.index, expected, found: `“${match[0]}”`, fix };
  }
  return undefined;
}

/** What stands from an offset to the end of its line, in short. */
const wordsAt = (text: string, offset: number) => {
  const rest = text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
  return rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
};

const quotes = "Put the text in quotes, as in 'one: two'; a ' within them is written ''.";

const indentation = (text: string, offset: number): YamlMistake => ({
  offset,
  expected: 'as many spaces before this line as before the others of its entry',
  found: `“${wordsAt(text, offset)}”`,
  fix: 'Align the names that belong together, and indent what belongs to one by two spaces more than it.',
});

/** Where the first sign other than a blank stands. */
const afterBlanks = (text: string, offset: number) =>
  offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0);

/** The first node that begins with one of these signs and goes on to an offset. */
function nodeFrom(document: Document, text: string, signs: string, offset: number): number {
  let found = offset;
  visit(document, (_, node) => {
    if (!isScalar(node) && !isCollection(node)) return;
    const [start, end] = (node as Node).range ?? [0, 0];
    if (signs.includes(text[start] ?? ' ') && start < offset && end >= offset - 1) found = start;
  });
  return found;
}

type Words = (text: string, offset: number, error: YAMLError, document: Document) => YamlMistake;

const startsWithSign: Words = (text, offset) => ({
  offset,
  expected: 'a text that begins with a letter, or one in quotes',
  found: `“${wordsAt(text, offset)}”, which begins with a sign of YAML`,
  fix: quotes,
});

const withoutName: Words = (text, offset) => ({
  offset,
  expected: 'a name and a colon, as in “title: ”',
  found: `“${wordsAt(text, offset)}”`,
  fix: 'Write “name: text”; what runs on from the line above is indented further than its name.',
});

const openQuote: Words = (text, offset, _, document) => {
  const start = nodeFrom(document, text, '"\'', offset);
  const sign = text[start] ?? '"';
  return {
    offset: start,
    expected: `a second ${sign} at the end of the text`,
    found: `“${wordsAt(text, start)}”`,
    fix: `Add ${sign} where the text ends.`,
  };
};

const openBracket: Words = (text, offset, { message }, document) => {
  const [, end = ''] = /end with a ([\]}])/.exec(message) ?? [];
  if (!end) return indentation(text, afterBlanks(text, offset));
  const start = nodeFrom(document, text, end === ']' ? '[' : '{', offset);
  const found = `“${wordsAt(text, start)}”`;
  return {
    offset: start,
    expected: `a ${end} for this ${text[start]}`,
    found,
    fix: `Add ${end} where it ends.`,
  };
};

const colonWithin: Words = (text, offset) => ({
  offset,
  expected: 'a text without “: ”, or one in quotes',
  found: `“${wordsAt(text, offset)}”`,
  fix: quotes,
});

const afterEnd: Words = (text, offset) => {
  const found = `“${wordsAt(text, offset)}”`;
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  if (!'"\''.includes(before))
    return {
      offset,
      expected: 'a comma, or nothing, after the end of an entry',
      found,
      fix: `Separate entries by a comma. ${quotes}`,
    };
  const fix = `Put the quotes around the whole text; a ' within '…' is written ''.`;
  return { offset, expected: 'nothing after the quote that ends a text', found, fix };
};

/** A mistake whose message of the parser tells it apart from others of its code. */
const unexpected: Words = (text, offset, error, document) => {
  if (/at node end/.test(error.message)) return afterEnd(text, offset, error, document);
  if (/in YAML stream/.test(error.message)) {
    const found = `“${wordsAt(text, offset)}”`;
    return {
      offset,
      expected: 'as many ends as beginnings',
      found,
      fix: `Delete the ${text[offset]} that is too many.`,
    };
  }
  return startsWithSign(text, text.lastIndexOf(' ', offset - 1) + 1, error, document);
};

const missing: Words = (text, offset, error, document) => {
  if (/closing/.test(error.message)) return openQuote(text, offset, error, document);
  if (/- indicator/.test(error.message)) return indentation(text, afterBlanks(text, offset));
  return withoutName(text, offset, error, document);
};

/** By the parser's code of an error. */
const words: Partial<Record<YAMLError['code'], Words>> = {
  TAB_AS_INDENT: (text, offset) => ({
    offset,
    expected: 'spaces before a name',
    found: `a tab before “${wordsAt(text, offset)}”`,
    fix: 'Indent with spaces, here and on every line; an editor program can be told to write them for the tab key.',
  }),
  DUPLICATE_KEY: (text, offset) => ({
    offset,
    expected: 'each name once',
    found: `“${/^[^:]*/.exec(text.slice(offset))?.[0]}” a second time`,
    fix: 'Delete one of the two, or give it its own name.',
  }),
  BAD_DQ_ESCAPE: (text, offset) => ({
    offset,
    expected: 'no \\ between "…"',
    found: `“${wordsAt(text, offset)}”`,
    fix: "Put the text between '…' instead.",
  }),
  MULTIPLE_DOCS: (_, offset) => ({
    offset,
    expected: 'no line of --- in this file',
    found: '---',
    fix: 'Delete the line.',
  }),
  BAD_INDENT: openBracket,
  BLOCK_AS_IMPLICIT_KEY: colonWithin,
  BLOCK_IN_FLOW: colonWithin,
  BAD_SCALAR_START: startsWithSign,
  BAD_ALIAS: startsWithSign,
  TAG_RESOLVE_FAILED: startsWithSign,
  MULTILINE_IMPLICIT_KEY: withoutName,
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
};

/** A line indented further than the one above it makes the parser take both for one name. */
function indentedTooFar(text: string, [first, second]: readonly YAMLError[]): YamlMistake | undefined {
  const isOne = first?.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY';
  if (!isOne || first.pos[0] !== second.pos[0]) return undefined;
  const next = text.indexOf('\n', first.pos[0]) + 1;
  return indentation(text, afterBlanks(text, next));
}

/** What is wrong with a text that is not well-formed YAML: the first mistake, or every name that is there twice. */
export function mistakesIn(text: string, document: Document): YamlMistake[] {
  const errors = [...document.errors, ...document.warnings];
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const told = first ? [first] : errors;
  const mistakes = told.map((error) => {
    const [offset] = error.pos;
    const inWords = words[error.code];
    const other = {
      offset,
      expected: 'YAML that can be read',
      found: error.message.split('\n')[0] ?? '',
      fix: quotes,
    };
    if (error.code === 'TAB_AS_INDENT' || error.code === 'DUPLICATE_KEY' || !inWords) {
      return inWords?.(text, offset, error, document) ?? other;
    }
    return clueIn(text, offset) ?? indentedTooFar(text, errors) ?? inWords(text, offset, error, document);
  });
  return mistakes.length > 0 ? mistakes : danglingAliases(text, document);
}

/** `*words*` are the name of an anchor to YAML, which there is none of. */
function danglingAliases(text: string, document: Document): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Alias(_, node) {
      if (!isAlias(node) || node.resolve(document)) return;
      found.push(startsWithSign(text, node.range?.[0] ?? 0, {} as YAMLError, document));
    },
  });
  return found;
}
