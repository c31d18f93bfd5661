import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const found = (zh: string, en: string) =>
  check(zh, en)
    .filter(({ rule }) => rule === 'marks')
    .map(({ about }) => about);

describe('finds', () => {
  it.each([
    ['a question that became a statement', '新桥什么时候通车？', 'The new bridge opens in time.', '？'],
    ['a question that lost its mark', '新桥什么时候通车？', 'When will the new bridge open.', '？'],
    ['one that begins as a question', '你知道古人怎样过冬吗？', 'Do you know how people wintered.', '？'],
    ['one within a speech', '他问：“桥修好了吗？”', 'He said: “Is the bridge done.”', '？'],
    ['a question in the place of a statement', '新桥已经通车。', 'Is the new bridge open?', '?'],
    ['an exclamation that was added', '新桥已经通车。', 'The new bridge is open!', '!'],
    [
      'a speech without its quotation marks',
      '他说：“桥修好了。”',
      'He said the bridge is done.',
      '“桥修好了。”',
    ],
    [
      'a speech before its speaker',
      '“现在水清了！”他说。',
      'The water is clear now, he says.',
      '“现在水清了！”',
    ],
    [
      'a speech that the source does not quote',
      '他摇摇头说，现在水清了，鱼也回来了。',
      'He said: “The water is clear now, and the fish are back.”',
      '“The water is clear now, and the fish are back.”',
    ],
    [
      'a quotation lost from a row',
      '开展“好人”“好事”“好书”评选。',
      'It chose “good people,” good deeds and “good books.”',
      '“好人”“好事”“好书”',
    ],
    [
      'a term without the quotation marks of the glossary',
      '“双桥”工程开工了。',
      'The Twin Bridges project has begun.',
      'Twin Bridges',
    ],
  ])('%s', (_, zh, en, about) => expect(found(zh, en)).toEqual([about]));
});

describe('takes', () => {
  it.each([
    ['能否延长开放时间？会议未作决定。', 'Can it stay open longer? No decision was reached.'],
    ['谁来养？怎么养？', 'Who is to raise them, and how?'],
    ['要不要建新桥？代表们意见不一。', 'Members disagreed on whether to build a new bridge.'],
    ['何时开工？他没有说。', 'He did not say when work would begin.'],
    ['这座桥何时能通车，还不知道。', 'When will the bridge open? That is not known yet.'],
    ['岂能半途而废！', 'How could one stop halfway?'],
    ['把每一分钱都用在刀刃上！', 'Every cent must be spent where it counts.'],
    ['桥修好了！', 'The bridge is done!'],
    ['企业Yahoo!来了。', 'Yahoo! has come.'],
    ['“十四五”期间建桥两座。', 'Two bridges were built during the 14th Five-Year Plan period.'],
    ['“十四五”期间推行“一网通办”。', 'In the 14th Five-Year Plan period it began “one-stop service.”'],
    ['《港湾镇河滩管理办法》同时废止。', 'The Measures on the Riverbanks of Harbor Town are repealed.'],
    ['在“创文”工作中开展“五项活动”。', 'In the bid for the title it launched “five activities.”'],
    ['有“好人”“好事”之称。', 'It is known for good people and good deeds.'],
    ['有“好人”“好事”之称。', 'It is known as “a place of good people” and of “good deeds.”'],
    ['他说，桥修好了。', 'He said: “The bridge is done.”'],
    ['作了关于建设新港湾镇的报告。', 'He gave a report, “Building a New Harbor Town for All.”'],
    ['“以前都是船。”他说，“现在水清了。”', '“It was all boats, and now the water is clear,” he says.'],
    ['他提出的要求是：“快”字当头。', 'What he asks for is speed above all.'],
    ['本条例所称桥梁，是指河上的桥。', 'In these Regulations, “bridge” means one over a river.'],
    ['松岭公司（以下简称公司）在港湾镇。', 'Songling (the “Company”) is in Harbor Town.'],
    ['“双桥”工程就是“双桥”。', 'The “Twin Bridges” project is the Twin Bridges.'],
    ['双桥都通车了。', 'The Twin Bridges are both open.'],
  ])('%s %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});
