/** What Markdown takes a text for that begins or holds certain signs, as an editor would say it (CommonMark). */

interface Words {
  name: string;
  /** How to write it where it is text, and no markup. */
  asText: string;
}

const words: Record<string, Words> = {
  heading: {
    name: 'a heading (a line that begins with #, or has --- or === below it)',
    asText: 'Write # as \\#, and delete a line of --- or ===.',
  },
  list: {
    name: 'a list (lines that begin with -, +, * or a number and a full stop)',
    asText: 'Write the first sign with a \\ before it, a number as in 1\\. or 1\\).',
  },
  blockquote: { name: 'a quotation (a line that begins with >)', asText: 'Write > as &gt;.' },
  thematicBreak: { name: 'a line across the page (---, *** or ___)', asText: 'Delete the line.' },
  code: { name: 'a block of code (between lines of ``` or ~~~)', asText: 'Delete these two lines.' },
  definition: { name: 'the address of a link (a line like [word]: address)', asText: 'Write [ as \\[.' },
  link: { name: 'a link', asText: 'Keep its words alone, or write [ as \\[ and < as &lt;.' },
  linkReference: { name: 'a link', asText: 'Write [ as \\[.' },
  image: { name: 'a picture', asText: 'Delete it, or write ! as \\!.' },
  imageReference: { name: 'a picture', asText: 'Delete it, or write ! as \\!.' },
  inlineCode: { name: 'code (between two `)', asText: 'Delete the two signs, or write them as \\`.' },
  break: {
    name: 'a line broken by two spaces or a \\ at its end',
    asText: 'Delete what stands after the last mark of the line.',
  },
};

/** @param type of a node of the parser */
export const wordsFor = (type: string): Words =>
  words[type] ?? { name: `something that is no text (${type})`, asText: 'Write it as plain text.' };
