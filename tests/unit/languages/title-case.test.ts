import { expect, it } from 'vitest';
import { titleCase } from '../../../src/languages/en/title-case.ts';

it.each([
  ['a new bridge opens', 'A New Bridge Opens'],
  ['work among the people: the first year of it', 'Work among the People: The First Year of It'],
  ['well-known “city of virtue” and JD.com', 'Well-Known “City of Virtue” and JD.com'],
  ['what it was for', 'What It Was For'],
])('writes “%s” in title case', (title, expected) => expect(titleCase(title)).toBe(expected));

it('keeps only words of some length small', () =>
  expect(titleCase('much ado about nothing in it', 4)).toBe('Much Ado About Nothing in It'));
