/** Meaning, which no such check can see; here so that the table does not promise too much. */
import { inTurn, type Kind, replaced, turned } from './site.ts';

const verbs =
  'strengthen build promote carry improve protect attract promoted built drawing boosting expand adopted signed founded donated stressed reopened renovate'.split(
    ' ',
  );
const adjectives =
  'major key new actively widely steadily provincial municipal vigorously firmly clean safe public rural urban'.split(
    ' ',
  );

export const meaning: Kind[] = [
  { name: 'verb that says something else', claim: 'none', sites: turned('en', inTurn(verbs)) },
  {
    name: 'adjective or adverb that says something else',
    claim: 'none',
    sites: turned('en', inTurn(adjectives)),
  },
  {
    name: 'adjective or adverb dropped',
    claim: 'none',
    sites: replaced(
      'en',
      /\b(?:major|key|actively|steadily|vigorously|overall|good|bright|fine|public|rural|urban|old|keenly|heavily) /g,
      () => '',
    ),
  },
];
