import type { Finding } from '../review/types.ts';
import type { Context } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Translation } from './translation.ts';

/** What the rules find wrong with a translation: each one that is for texts of its kind is asked. */
export function compare(translation: Translation, context: Context): Finding[] {
  const asked = rules.filter(({ kinds }) => kinds.includes(translation.kind));
  const blocking = asked.find(({ blocks }) => blocks?.(translation));
  return (blocking ? [blocking] : asked).flatMap(({ check }) => check(translation, context));
}
