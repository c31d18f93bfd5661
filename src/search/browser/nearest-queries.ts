/** What a query with a slip of the key may have meant: the same with one word of it replaced by a word of the review. */
import { hasHan, words } from '../shared/tokens.ts';

/** Longer queries are texts, in which a slip is not looked for. */
const longest = 60;

/** A stretch of the query that may be replaced. */
interface Slot {
  text: string;
  start: number;
  end: number;
}

/** True where one letter was left out, put in or mistaken, or two neighbors changed places. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [restShort, restLong] = [short.slice(at), long.slice(at)];
  if (short.length < long.length) return restShort === restLong.slice(1);
  const swapped = restShort[0] === restLong[1] && restShort[1] === restLong[0];
  return restShort.slice(1) === restLong.slice(1) || (swapped && restShort.slice(2) === restLong.slice(2));
}

/** Chinese is written without spaces, so that any two neighboring characters may be the word; so may all of them. */
function hanSlots(text: string, start: number): Slot[] {
  const pairs = Array.from(text.slice(1), (_, i) => ({
    text: text.slice(i, i + 2),
    start: start + i,
    end: start + i + 2,
  }));
  const whole = { text, start, end: start + text.length };
  return text.length > 2 && text.length <= 4 ? [whole, ...pairs] : pairs;
}

const slotsOf = (query: string): Slot[] =>
  hasHan(query)
    ? [...query.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(({ 0: text, index }) => hanSlots(text, index))
    : words(query).filter(({ text }) => text.length > 3);

/** Where a word is replaced by one that it begins, or almost is. In Chinese the character that stays tells the word. */
function fits(typed: string, word: string): boolean {
  if (hasHan(typed)) return typed.length === word.length && isOneSlip(typed, word);
  return word !== typed && (word.startsWith(typed) || isOneSlip(typed, word));
}

/** @param vocabulary words of the review, the most frequent first. @returns the likeliest first */
export function nearestQueries(query: string, vocabulary: readonly string[]): string[] {
  if (query.length > longest) return [];
  return slotsOf(query).flatMap(({ text, start, end }) =>
    vocabulary
      .filter((word) => fits(text, word))
      .map((word) => query.slice(0, start) + word + query.slice(end)),
  );
}
