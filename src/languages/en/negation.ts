import type { Negation } from '../language.ts';
import { anyOf } from '../sense.ts';

/** Words after which “no” and “not” deny nothing, or set a limit, which may be a positive one in another language. */
const afterNo = anyOf(
  'more less fewer later earlier lower higher longer sooner better other matter doubt wonder',
);
const afterNot = `(?:to mention|until|(?:to )?exceed(?:ing)?|(?:\\w+ ){1,3}by more than|yet (?:\\d|[a-z]+(?:ty|teen)\\b)|(?:be )?afraid|${anyOf('only just merely simply solely least hesitate worry forget remember mind panic miss fret')})`;
const limit = '(?:be )?(?:more|less|fewer|later|earlier|lower|higher|longer|greater|smaller|shorter) than';

const modal = anyOf('shall may must can should will could would');
/** “No child shall not” denies twice, and so says what every child shall. */
const twice = `[\\w ]{3,30} ${modal} not\\b`;
const deniedTwice = `\\b(?:no [\\w ]{3,30}|nobody|none|nothing) ${modal} `;

/** Leave that was not given: 未经批准. */
const leave = 'without [^.,;]{0,30}(?:permission|approval|consent|authori[sz]ation|leave)';

/** Words come first, and then what may not stand before them: to look back takes long, and would be done at each word. */
const certain = [
  // “No. 3” is a number. “No longer” denies, “no longer than” is a limit.
  `no(?!\\.? ?\\d|-| ${afterNo}\\b| ${twice})`,
  'no longer(?! than)',
  `(?=not)(?<!\\bor |${deniedTwice})not(?!-| ${afterNot}\\b| ${limit}|(?<=\\bif (?:\\w+ ){0,2}not)[.,;])`,
  // “Never rose above 4 percent” is a limit, which may be a positive one.
  `never(?!-| (?:been |be )?[a-z]+ (?:above|below|over|under|beyond|more|less)\\b)|cannot(?! but)|neither|(?:nobody|none|nothing)(?! ${modal} not\\b)(?! (?:but|short)\\b)|nowhere`,
  // What cannot be done without a tool is denied once.
  `(?=without)(?<!\\b(?:not?|never|cannot|nor|nobody|nothing)\\b[^.,;]*)(?!${leave})without`,
  'prohibit\\w*|forbid\\w*|forbade|unaudited',
  // Nor shall, nor can: a clause of its own, not the second half of “neither … nor”.
  `nor (?:${anyOf('shall can may is are do does did will would has have was were could should')})`,
].join('|');

/** Words that may be the answer to a denial, as “hardly” is. */
const answers = [
  `no(?! ${twice})|(?=not)(?<!${deniedTwice})not|nor|(?!${leave})without|instead|zero|hardly|scarcely|barely|rarely|seldom|(?=few|little)(?<!\\ba )(?:few|little)|only|(?<=\\bonly)(?=[.;,]|$)|still \\w+ing|(?=until)(?<=(?:\\bnot|n[’']t)\\b[^.;]*)until`,
  // “Only with approval” says two: not without it.
  '(?<=only )(?:with|by|if|when|where|after|for|in|under|upon|on)',
  'free (?:of|from|to)|(?:rather|other) than|yet to|too \\w+ to|independent(?:ly)? of|far from|beyond (?:[\\w’]+ )?(?:control|doubt|repair|reach|recognition|question|dispute)',
  // “Shall not be withheld or diverted” denies two things.
  '(?=or\\b)(?<=\\b(?:(?:shall|may|must|can|could) not|cannot)\\b[^.;]{0,60})or(?! more)',
  // What is not to change remains, and who is not to come alone is accompanied.
  '(?:keep|stay) (?:off|out|away|clear)|stay\\w* (?:at|in|on)|confidential\\w*|remain(?:s|ed|ing)?|beware|(?:be|make) sure|take care|(?:is|are|be) final|\\w+-free',
  '(?:protect|shield|safeguard|save|free|keep)\\w* [^.;]*(?:from|out|down|off)|ban(?:s|ned|ning)?|barred|barring|disallow\\w*',
].join('|');

/** Verbs and conjunctions by which somebody does not do what they name. */
const acts = [
  'except(?!ional)\\w*|exclu(?!siv)\\w*|unless|otherwise|prevent\\w*|preclud\\w*|exempt\\w*|immun(?!iz)\\w*|reliev\\w*',
  `refus\\w*|reject\\w*|deny\\w*|denie[sd]|denial\\w*|dismiss\\w*|withh[eo]ld\\w*|waiv\\w*|abst\\w*|silent|short of|unable`,
  'defeat\\w*|(?:vot|turn)(?:ed|ing)? down|turn(?:ed|ing)? away|declin\\w* to|f[ae]ll\\w* short',
  'fail\\w*|lack\\w*|absen\\w*|avoid\\w*|refrain\\w*|ceas\\w*|stop\\w*|halt\\w*|discontinu\\w*',
  'shirk\\w*|neglect\\w*|ignor\\w*|omi(?:t|ss)\\w*|overlook\\w*|miss(?:ed|es|ing)?|reluctan\\w*|afraid',
].join('|');

/** Words that deny what they name: “inhuman”. Those that only look so, or are affirmed, are left out: “under”. */
const within = [
  leave,
  `un(?!${anyOf('der til il it io iq iv if ice ica esco anim cle cover pack load wind plug doing ravel wrap fold veil leash lock earth load swerv remit waver relent tir')})(?!precedented|audited)\\w+`,
  `in${anyOf('human just equal adequa accura appropria complet consisten correct discrimin effect effic eligib equit')}\\w*`,
  `in${anyOf('escap evitab exhaust experienc flexib formal frequen numerab secur separab signific stab suffici toler')}\\w*`,
  `in${anyOf('direct valid visib volunt vulner viol alien activ action abilit capab')}\\w*|impossib\\w*|void`,
  'il(?:leg|lic|lit|log)\\w*|ir(?:regular|replac|relev|respons|revers|revoc)\\w*',
  `in${anyOf('edib opera conceiv comprehens credib curab delib destruct dispensab divisib imitab solub surmount tangib attent cautio decisive hospitab sensitiv')}\\w*`,
  `innocen\\w*|acquit\\w*|im${anyOf('balanc mobil moral partial perfect proper punity matur measur')}\\w*`,
  `dis${anyOf('comfort advantag approv honest orderly proportion qualif satisf trust agree')}\\w*`,
  'non[-‐]\\w+|(?!(?:un|regard|neverthe|nonethe|bless|less)\\w*)\\w+less(?:ly|ness)?|regardless|irrespective|extraordinar\\w*',
  acts,
].join('|');

/** What may be said with such a word in another language: 停止入馆 is “last admission”. */
const loose =
  anyOf(`\\w*wrong\\w* break\\w* broke bad poor\\w* criminal\\w* violat\\w* orphan\\w* harm\\w* remov\\w* cancel\\w* withdr\\w* clos\\w* last end\\w*
  suspen\\w* revok\\w* repeal\\w* giv\\w* gave save[sd]? guard\\w* against control\\w* curb\\w* protect\\w*
  eliminat\\w* reduc\\w* rid besides? addition apart other lapse\\w* overturn\\w* veto\\w* objection\\w* outside
  advers\\w* ill undue excessive abnorm\\w* false real volatil\\w* weak\\w* short\\w* deficien\\w* defect\\w* problem\\w* difficult\\w* conflict\\w*
  hazard\\w* corrupt\\w* mis\\w+ foreign private rare\\w* equal\\w* all`);

const norm = [
  `${modal} not(?! ${afterNot}\\b)|cannot(?! but)|nor ${modal}|no one|nobody`,
  `(?<!\\b(?:has|have|had|with|is|are) )no (?!${afterNo}\\b)(?:\\w+ ){1,6}?${modal}|(?:has|have) (?:no|not the) (?:right|power|authority|obligation|duty)`,
].join('|');

const aside = [
  '(?:if|unless|where|wherever|when|until|in case|except)\\b[^,.;:]*',
  // A clause that goes before its verb: “anyone who does not pay may be fined”.
  `(?:who|which|failure|failing)\\b(?:(?!\\b${modal}\\b)[^,.;:])*`,
  `(?:without|other than)\\b(?:(?!\\b(?:${modal}|is|are|was|were|has|have|does|do)\\b)[^,.;:])*`,
  `(?:${modal} )?(?:no|not|nor|never|cannot)\\b[^,.;:]{0,60}\\b(?:${limit}|exceed\\w*)`,
  'exempt\\w* from [^,.;:]*|free(?:dom)? from [^,.;:]*',
].join('|');

const words = (alternatives: string, contracted = "n[’']t") =>
  new RegExp(`\\b(?:${alternatives})\\b|${contracted}\\b`, 'giu');
const only = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'giu');

export const negation: Negation = {
  certain: words(certain, `n[’']t(?! ${afterNot})`),
  any: words(`${certain}|${answers}`),
  norm: only(norm),
  aside: only(aside),
  within: only(within),
  acts: only(acts),
  loose: only(loose),
};
