/** Writes exceptions: findings that somebody judged, and found the text right as it stands. */
import { type Document, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Exception } from '../schemas/exceptions.ts';
import { areSame, type Excusable, nameFrom } from './excusing.ts';

/** A finding, and why the text is right all the same. */
export interface Accepted {
  finding: Excusable;
  reason: string;
}

const heading =
  ' Findings of the audit that are right as they stand. `npm run audit -- --accept` adds to them.';

/** What an exception goes by. */
const fields = ['file', 'at', 'rule', 'about'] as const;

/** Orders by file and address, so that the same exceptions make the same file; `p2.10` comes after `p2.9`. */
const collator = new Intl.Collator('en', { numeric: true });
const keyOf = (item: YAMLMap) => fields.map((field) => item.get(field)).join('\n');

/**
 * The text of exceptions.yaml with further exceptions. The one that excused a finding before its text changed is bound
 * to the text as it is now; comments stay with what they are about.
 * @param text the file as it is, free of mistakes; empty if there is none
 * @param folder path of the content folder
 */
export function withExceptions(text: string, folder: string, accepted: readonly Accepted[]): string {
  const document: Document = parseDocument(text);
  if (text === '') document.commentBefore = heading;
  if (!isSeq(document.contents)) document.contents = document.createNode([]);
  const before: Exception[] = document.toJS();
  for (const { finding, reason } of accepted) {
    const { file, at, rule, about, judged, former } = finding;
    const i = former ? before.findIndex((exception) => areEqual(exception, former)) : -1;
    if (i < 0) {
      const exception = { file: nameFrom(folder, file), at, rule, about, judged, reason };
      document.addIn([], document.createNode(exception));
    } else {
      for (const [field, value] of Object.entries({ at, judged, reason })) document.setIn([i, field], value);
    }
  }
  const { items } = document.contents as { items: YAMLMap[] };
  items.sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
  items.forEach((item, i) => {
    item.spaceBefore = i > 0;
  });
  return document.toString({ lineWidth: 0 });
}

const areEqual = (one: Exception, other: Exception) =>
  fields.every((field) => one[field] === other[field]) && areSame(one.judged, other.judged);
