import type { CslItem } from './record.ts';

/**
 * What a page's head says of a work for Google Scholar and reference managers such as Zotero (“Highwire” tags), as name
 * and content. Scholar asks for a date of publication and a journal as well; neither is known.
 */
export const citationMetas = ({
  title,
  author,
  language,
  URL,
}: CslItem): [name: string, content: string][] => [
  ['citation_title', title],
  ...author.map(({ family, given }): [string, string] => [
    'citation_author',
    [family, given].filter(Boolean).join(', '),
  ]),
  ['citation_language', language],
  ...(URL ? [['citation_public_url', URL] as [string, string]] : []),
];
