/**
 * Traditional characters for the simplified ones of a text: what a reader may type, and what then stands in the
 * text. Limited to one text, the map is small enough to be sent along with the index.
 */
export type Variants = ReadonlyMap<string, string>;

/** Every variant character of the texts, by trying all of Unicode's CJK Unified Ideographs and Extension A. */
export function variantsOf(texts: readonly string[], simplify: (text: string) => string): Variants {
  const present = new Set(texts.join(''));
  const variants = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    // A character that stands in the text itself means itself.
    if (!present.has(character) && present.has(simplified)) variants.set(character, simplified);
  }
  return variants;
}

/** Writes variants as one string of pairs. */
export const packVariants = (variants: Variants): string => [...variants].flat().join('');

/** Reads what `packVariants` wrote. */
export function unpackVariants(packed: string): Variants {
  const characters = [...packed];
  return new Map(
    characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from] as const] : [])),
  );
}

/** Replaces each variant by the character of the text. */
export const toText = (query: string, variants: Variants): string =>
  [...query].map((character) => variants.get(character) ?? character).join('');
