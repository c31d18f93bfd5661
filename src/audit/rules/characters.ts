/**
 * No text holds a character that cannot be seen or looks like another. The files are looked through as they are read;
 * this sees what is written by its number or name (`&nbsp;`), too.
 */
import { suspectCharacters } from '../../review/characters.ts';
import type { Finding } from '../../review/types.ts';
import type { Rule } from '../rule.ts';
import { allKinds, type Translation } from '../translation.ts';

const rule = 'characters';

const check = ({ texts }: Translation): Finding[] =>
  texts.flatMap(({ plain, report }) =>
    suspectCharacters(plain).map(({ offset, ...suspect }) => report(offset, { rule, ...suspect })),
  );

export const characters: Rule = { name: rule, kinds: allKinds, check };
