declare module 'virtual:on-demand' {
  /** Addresses of the scripts that are fetched on demand. */
  type Of<T> = import('./search/browser/files.ts').ScriptAddress<T>;
  export const search: Of<typeof import('./search/browser/search.ts')>;
  export const tools: Of<typeof import('./client/tools.ts')>;
}

declare module '@fonts/fonts.js' {
  /** Address of the font of every `h1` but those of the highlights. */
  export const headline: string;
  /** Address of the font of each highlight's title, by its slug. */
  export const titles: Record<string, string>;
}

interface ImportMetaEnv {
  /** Folder of the search bundle from the site's root, with both slashes; its name changes with its content. */
  readonly SEARCH_BUNDLE: string;
}

declare module 'subset-font' {
  /** Cuts a font to the glyphs of a text. Options as in its README; the answer is in `targetFormat`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      keepFeatures?: readonly string[];
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
