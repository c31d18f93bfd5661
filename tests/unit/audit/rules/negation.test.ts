import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const findings = (zh: string, en: string) => check(zh, en).filter(({ rule }) => rule === 'negation');

describe('a fault', () => {
  it.each([
    // What is denied in a condition does not answer for what shall not be done.
    [
      '逾期不申请的，视为放弃权利。',
      'Failure to apply within the time limit shall not be deemed a waiver of rights.',
    ],
    [
      '一方违约，经催告后仍不改正的，另一方有权解除合同。',
      'If a party is in breach and fails to remedy it, the other party has not the right to terminate the Contract.',
    ],
    [
      '被告两次缺席又不说明理由的，法庭不可以缺席判决。',
      'If a defendant fails to appear twice and gives no reason, the court may enter judgment by default.',
    ],
    ['任何儿童都不得被迫从事危险劳动。', 'Every child shall be compelled to perform hazardous labor.'],
    ['本法不适用于军事设施的建设。', 'This Law applies to the construction of military facilities.'],
    ['馆内不得携带宠物入内。', 'Pets are allowed in the museum.'],
    ['禁止吸烟。', 'Smoking is permitted.'],
    ['我们绝不让一个人掉队。', 'Everyone will be left behind.'],
    ['该公司有意改变计划。', 'The company has no intention of changing its plan.'],
    ['大桥已建成通车。', 'The bridge has not been completed or opened to traffic.'],
    [
      '未经批准，任何单位和个人不得擅自改变湿地用途。',
      'Organizations and individuals shall change the use of a wetland with approval.',
    ],
    ['报告期内未发生重大安全事故。', 'Major safety accidents occurred during the reporting period.'],
    [
      '任何国家都无法独自应对跨境污染，也没有哪个国家能够独善其身。',
      'All countries can deal with transboundary pollution alone, nor can any country stand aloof from it.',
    ],
    ['公民应当遵守宪法。', 'Citizens shall not abide by the Constitution.'],
    ['缔约国应确保儿童的权利。', 'States Parties shall never ensure the rights of the child.'],
    ['双方同意加强合作。', 'The two sides did not agree to strengthen cooperation.'],
    ['市场竞争不断加剧。', 'Competition does not continue to intensify.'],
    ['这一规定非常重要。', 'This provision is not very important.'],
    ['任何一方不得单方面修改本协定。', 'Either Party may unilaterally amend this Agreement.'],
    ['无论遇到什么困难，我们都不会放弃。', 'Whatever difficulties we meet, we will give up.'],
    ['没有人知道这口井有多深。', 'Everybody knows how deep the well is.'],
    ['免费向市民发放药品。', 'It has not handed out medicine to residents free of charge.'],
    ['大桥已经建成通车了。', 'The bridge has not been opened yet.'],
    ['大家不能在桥上骑车。', 'Everybody can ride on the bridge.'],
    [
      '任何学员不得受到不人道的、有辱人格的对待。',
      'Everyone on the course shall be treated in an inhuman or degrading way.',
    ],
    [
      '非经村民会议同意，不得出租鱼塘。',
      'The fish pond shall be let without the consent of the villagers’ meeting.',
    ],
    ['租户的申辩不得成为加租的理由。', 'The defense of a tenant shall be a ground for raising the rent.'],
    ['除紧急情况外，夜间不得施工。', 'Except in emergencies, work may be done at night.'],
    ['学校不得拒收残疾学生。', 'Schools shall refuse to admit students with disabilities.'],
    [
      '除章程另有规定外，决议须经过半数通过。',
      'Unless the charter provides otherwise, resolutions shall not be adopted by a majority.',
    ],
    ['未经业主同意，不得转租。', 'The flat may not be sublet with the consent of the owner.'],
    // What is denied in one sentence does not answer for the next.
    [
      '任何人不得随意攀爬雕像。人人有权参观，不受歧视。',
      'Everyone shall climb the statues at will. All may visit without discrimination, and none shall be turned away.',
    ],
    // Denied twice, it is affirmed.
    ['任何人不得被任意逮捕。', 'No one shall not be arbitrarily arrested.'],
    ['此画没有落款。', 'The painting is not unsigned.'],
    ['他一直无罪。', 'He was not innocent.'],
    ['十多年来，他从没收过一分钱。', 'In ten years he has always taken money.'],
    ['产能利用率尚不足以证明其必要性。', 'Capacity utilization is enough to show that it is needed.'],
    ['会议不得拘禁证人。', 'The meeting may detain witnesses, and a few may be held against their will.'],
    [
      '人人有权工作，享受免于失业的保障。',
      'Everyone has not the right to work and to protection against unemployment.',
    ],
  ])('is found: %s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});

describe('what says the same in another way', () => {
  it.each([
    ['别担心，医生马上就到。', 'Don’t worry, the doctor is on the way.'],
    ['如有疑问，请随时与我们联系。', 'Please do not hesitate to contact us with any questions.'],
    ['他们的努力没有白费。', 'Their efforts paid off.'],
    ['没有人否认他到过这里。', 'Everyone agrees that he was here.'],
    ['26家造纸厂全部关停，无一例外。', 'All 26 paper mills were shut down, without a single exception.'],
    ['短板也不能不提。', 'The weak spots cannot be left unmentioned.'],
    ['该提案未获多数支持，遭到否决。', 'The proposal failed to win a majority and was defeated.'],
    [
      '任何条款被认定无效的，不影响其余条款的效力。',
      'If any provision is held to be invalid, the rest shall remain in force.',
    ],
    ['未成年人须由家长陪同方可入场。', 'Minors are not admitted unless accompanied by a parent.'],
    ['审计未发现重大问题。', 'The audit uncovered no major problems.'],
    ['文件不齐全的，不予受理。', 'Incomplete applications will not be accepted.'],
    ['游客止步。', 'No admittance to visitors.'],
    ['未经权利人许可，不得使用其作品。', 'A work may be used only with the permission of the right holder.'],
    [
      '董事会不存在应披露而未披露的事项。',
      'The Board has no matters that should have been disclosed but were not.',
    ],
    ['公司不派发现金红利。', 'The Company will not distribute a cash dividend.'],
    ['报告期内未发生重大安全事故。', 'No major safety accidents occurred during the reporting period.'],
    [
      '市场竞争不断加剧，原材料价格仍存在不确定性。',
      'Competition continues to intensify, and raw-material prices remain uncertain.',
    ],
    ['没有调查就没有发言权。', 'Without investigation there is no right to speak.'],
    [
      '没有全体人民的努力，就不可能有今天的成就。',
      'Today’s achievements would have been impossible without the efforts of all the people.',
    ],
    ['这座城市从未像今天这样充满活力。', 'Never has the city been so full of life.'],
    [
      '打通服务群众“最后一公里”，让群众少跑腿。',
      'We bridged the “last mile” of public services so that people run fewer errands.',
    ],
    ['无论遇到什么困难，我们都不会放弃。', 'Whatever difficulties we meet, we will not give up.'],
    ['没有人知道这口井有多深。', 'Nobody knows how deep the well is.'],
    ['这项技术不可或缺。', 'The technology is essential.'],
    ['谁也没想到，比赛会这样结束。', 'No one expected the match to end like this.'],
    ['他不是一个人在战斗。', 'He is not fighting alone.'],
    ['雨一直没停。', 'The rain kept falling.'],
    ['这里的冬天并不冷。', 'Winters here are not cold.'],
    ['博物馆免费开放，无需预约。', 'Admission to the museum is free, and no reservation is required.'],
    ['此画不知作者为谁。', 'The painter of this work is unknown.'],
    ['展品非卖品，谢绝触摸。', 'Exhibits are not for sale; please do not touch.'],
    ['是否延期，目前尚无定论。', 'Whether it will be postponed has yet to be decided.'],
    ['该提案未获通过。', 'The proposal was rejected.'],
    [
      '出席率不足一半，会议不能作出决定。',
      'With attendance below one half, the meeting was unable to take a decision.',
    ],
    [
      '本协定不影响缔约双方根据其他条约承担的义务。',
      'This Agreement shall not affect the obligations of the Contracting Parties under other treaties.',
    ],
    ['任何单位和个人都不得阻碍、拒绝。', 'No unit or individual may obstruct or refuse it.'],
    [
      '村规没有写明的，按习惯办，但不得违背公序良俗。',
      'Where the village rules are silent, custom applies, provided that public order and good morals are not violated.',
    ],
    ['会议纪要不影响合同条款的效力。', 'The minutes are without prejudice to the terms of the contract.'],
    ['车速不得超过标志所示限速。', 'Vehicles shall be driven within the limit shown on the signs.'],
    ['未签名的表决票无效，不予计票。', 'Unsigned ballots are invalid and shall not be counted.'],
    ['专款专用，不得截留。', 'The funds shall be used for no other purpose and shall not be withheld.'],
    [
      '双方都不能举证的，由申请人承担不利后果。',
      'Where neither side can produce proof, the applicant bears the adverse consequences.',
    ],
    ['会员大会以11票同意、0票反对通过。', 'It was adopted by 11 votes in favor and none against.'],
    ['未经业主同意，不得转租。', 'The flat may be sublet only with the consent of the owner.'],
    ['除紧急情况外，夜间不得施工。', 'Except in emergencies, no work may be done at night.'],
    ['他一句话也没说就走了。', 'He left without a word.'],
    ['非工作人员请勿入内。', 'Staff only.'],
    ['第三条　其领土不得割让。', 'Article 3. Its territory may not be ceded.'],
    [
      '除非另有规定，不得对本议定书作出任何保留。',
      'No reservations may be made to this Protocol unless otherwise provided.',
    ],
    ['药品使用强度不超过40。', 'The intensity of use is not to exceed 40.'],
    ['每日工作时间不得超过六小时。', 'Nor shall they work more than six hours a day.'],
    ['G1735次列车停运。', 'Train G1735 will not run.'],
    ['快则三天，慢则半个月。', 'Three days if they are lucky, half a month if they are not.'],
    ['凡是没有法律依据的收费，一律取消。', 'Any fee that has no basis in law will be abolished.'],
    ['汛期值班人员不得离岗。', 'Duty officers shall stay at their posts during the flood season.'],
    ['直到深夜，灯光才熄灭。', 'The lights did not go out until late at night.'],
    ['结果尚不明朗。', 'The outcome remains unclear.'],
    ['坚决遏制重特大事故发生。', 'We will take firm action to ensure that no serious accidents occur.'],
    ['印文无法辨认。', 'The inscription on the seal is illegible.'],
    ['比赛难分胜负。', 'Neither side could gain the upper hand.'],
    ['凡通过者，不受限制。', 'Those who pass are free to enter.'],
    [
      '“我们不是不想办大展，”馆长说，“是没有恒温展厅。”',
      '“It’s not that we don’t want big shows,” said the director. “We have no climate control.”',
    ],
  ])('passes: %s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
});
