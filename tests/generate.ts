import { perLocale } from '../src/languages/table.ts';
import type { Highlight } from '../src/review/types.ts';
import { random } from './random.ts';

/** The 3,755 characters of GB/T 2312 level 1, in its order. */
const characters = [...Array(3755).keys()].map((i) =>
  new TextDecoder('gb18030').decode(Uint8Array.of(0xb0 + Math.floor(i / 94), 0xa1 + (i % 94))),
);

/**
 * A review of any size in made-up words, of both languages, whose frequencies fall as they do in real text.
 * No two highlights are alike.
 */
export function generateReview(count: number, seed = 2022): Highlight[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  /** The nth of a list is drawn about 1/(n + 8) as often as the first (Zipf–Mandelbrot). */
  const draw = <T>(list: readonly T[]): T => list[Math.floor(8 * (list.length / 8 + 1) ** next()) - 8] as T;
  const shuffled = [...characters].sort(() => next() - 0.5);
  const chinese = Array.from({ length: 12_000 }, (_, i) =>
    i < 300 ? (shuffled[i] as string) : draw(shuffled) + pick(shuffled),
  );
  const syllable = () => pick([...'bcdfghlmnprstw']) + pick([...'aeiou']) + pick(['', '', 'n', 'r', 's']);
  const english = Array.from({ length: 12_000 }, (_, i) =>
    Array.from({ length: 1 + Math.min(3, Math.floor(Math.log10(i + 1))) }, syllable).join(''),
  );
  const number = () => String(Math.floor(next() ** 3 * 20_000));
  const sentence = (length: number) => {
    const words = Array.from({ length }, () =>
      next() < 0.05 ? { zh: number(), en: number() } : { zh: draw(chinese), en: draw(english) },
    );
    return {
      zh: words.map(({ zh }, i) => zh + (i % 8 === 7 ? '，' : '')).join(''),
      en: words.map(({ en }) => en).join(' '),
    };
  };
  return Array.from({ length: count }, (_, n) => {
    const paragraphs = Array.from({ length: 4 }, (_, p) => ({
      id: `p${p + 1}`,
      segments: Array.from({ length: 2 }, (_, s) => {
        const { zh, en } = sentence(30);
        return { id: `p${p + 1}.${s + 1}`, zh: `${zh}。`, en: `${en}.`, spans: perLocale(() => []) };
      }),
    }));
    return {
      ...{ slug: `highlight-${n + 1}`, file: '', order: n + 1, title: sentence(6) },
      ...{ figures: [], charts: [], notes: [], paragraphs },
    };
  });
}
