/** Faults that say the opposite: a negation lost, added or turned round. */
import { either, type Kind, replaced, turned } from './site.ts';

const auxiliary = 'is|are|was|were|has|have|had|could|will|would|shall|must|may|does|do|did';
/** With these, “no” and 不 say how much there is at most or at least. */
const ofDegree = '(?! (?:more|fewer|less|earlier|later|longer)\\b)';

export const negation: Kind[] = [
  {
    name: '“not” added or dropped',
    claim: 'most',
    sites: either(
      replaced('en', new RegExp(`\\b(${auxiliary})\\b(?! (?:have|no|less|more)\\b)( not\\b)?`, 'g'), (m) =>
        m[2] ? `${m[1]}` : `${m[1]} not`,
      ),
      turned('en', { cannot: 'can', 'can’t': 'can', 'didn’t': 'did', 'doesn’t': 'does' }),
    ),
  },
  {
    name: '“no one” turned to “everyone”',
    claim: 'most',
    sites: either(
      turned('en', {
        'no one': 'everyone',
        nobody: 'everybody',
        nothing: 'everything',
        none: 'all',
        never: 'always',
      }),
      turned('en', { no: 'every' }, { after: `${ofDegree} [a-z]` }),
      turned('en', { 'not one': 'many a' }),
    ),
  },
  {
    name: 'word that denies turned round',
    claim: 'most',
    sites: turned('en', {
      without: 'with',
      prohibited: 'permitted',
      forbidden: 'permitted',
      banned: 'permitted',
      denied: 'granted',
      unaudited: 'audited',
      'has yet to be': 'has been',
    }),
  },
  {
    name: 'negation lost (Chinese)',
    claim: 'most',
    sites: either(
      replaced('zh', /不(?=[得能会予再参影承存包允送以担作丧]|依赖)/gu, () => ''),
      replaced('zh', /未(?=[发达取作成经]|公布|根本)|并[未非没](?=[公对有])|从没?(?=收|不)/gu, () => ''),
      turned('zh', { 没有: '有', 禁止: '允许', 请勿: '请', 无其他: '有其他', 无一例: '有一例' }),
    ),
  },
  {
    name: 'negation added (Chinese)',
    claim: 'most',
    sites: replaced('zh', /(?<!不)(?:可以|应当(?!因)|有权|会(?=损害))/gu, ([word]) =>
      `不${word}`.replace('不有权', '无权'),
    ),
  },
];
