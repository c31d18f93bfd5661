import { describe, expect, it } from 'vitest';
import { matchesWord, stem } from '../../../src/languages/en/word-forms.ts';

it.each([
  ['investing', 'invest'],
  ['investment', 'invest'],
  ['companies', 'compan'],
  ['planning', 'plan'],
  ['bus', 'bus'],
  ['59600', '59600'],
])('the stem of %s is %s', (word, base) => expect(stem(word)).toBe(base));

describe('matchesWord', () => {
  it.each([
    ['developm', 'development'],
    ['invest', 'investment'],
    ['investing', 'investment'],
    ['investment', 'invested'],
    ['cities', 'city'],
    ['educated', 'education'],
    ['plan', 'planning'],
    ['acrobats', 'acrobatics'],
    ['rates', 'rate'],
    ['rate', 'rating'],
    ['themes', 'theme'],
    ['processes', 'process'],

    ['planned', 'planning'],
    ['59600', '59600'],
  ])('%s finds %s', (typed, word) => expect(matchesWord(typed, word)).toBe(true));

  it.each([
    ['party', 'particular'],
    ['party', 'part'],
    ['cities', 'citizens'],
    ['investments', 'investigation'],
    ['59600', '5960'],
    ['thing', 'the'],
    ['fare', 'far'],
    ['a', 'all'],
    ['station', 'state'],
    ['state', 'stations'],
    ['themes', 'them'],
    ['portion', 'port'],
    ['comment', 'come'],
    ['role', 'rolled'],
    ['action', 'acted'],
  ])('%s does not find %s', (typed, word) => expect(matchesWord(typed, word)).toBe(false));
});
