/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  interface ReadItem {
    title: string;
    author: { family?: string; given?: string }[];
    URL?: string;
  }
  export class Cite {
    constructor(text: string);
    data: ReadItem[];
  }
}
