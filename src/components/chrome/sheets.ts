import { type Edition, isBilingual } from '../../languages/table.ts';
import type { PageKind } from '../../site/pages.ts';
import bilingualFront from '../../styles/sheets/bilingual-front.css?url';
import bilingualHighlight from '../../styles/sheets/bilingual-highlight.css?url';
import bilingualReference from '../../styles/sheets/bilingual-reference.css?url';
import bilingualSearch from '../../styles/sheets/bilingual-search.css?url';
import front from '../../styles/sheets/front.css?url';
import highlight from '../../styles/sheets/highlight.css?url';
import reference from '../../styles/sheets/reference.css?url';
import search from '../../styles/sheets/search.css?url';

const single: Record<PageKind, string> = {
  front,
  highlight,
  search,
  figures: reference,
  glossary: reference,
  downloads: reference,
  about: reference,
};
const bilingual: Record<PageKind, string> = {
  front: bilingualFront,
  highlight: bilingualHighlight,
  search: bilingualSearch,
  figures: bilingualReference,
  glossary: bilingualReference,
  downloads: bilingualReference,
  about: bilingualReference,
};

/** Address of the one style sheet of a page: it holds what that kind of page shows, so that none waits for more. */
export const sheetOf = (edition: Edition, kind: PageKind): string =>
  (isBilingual(edition) ? bilingual : single)[kind];
