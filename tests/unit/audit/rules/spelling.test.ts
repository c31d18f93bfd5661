import { describe, expect, it } from 'vitest';
import { readReview } from '../../../../src/review/read.ts';
import type { ReviewData } from '../../../../src/schemas/review.ts';
import { audit } from '../compared.ts';

const found = (en: string, files: Parameters<typeof audit>[2] = {}) =>
  audit([{ zh: '新桥建成了，大家都可以走。', en }], [], files)
    .filter(({ rule }) => rule === 'spelling')
    .map(({ about, expected }) => `${about}: ${expected}`);

describe('finds', () => {
  it.each([
    ['The goverment built the bridge.', 'goverment: “government”'],
    ['It was built by the goverment’s office.', 'goverment’s: “government”'],
    ['The bridge was recieved well.', 'recieved: “received”'],
    ['Teams developped the well-knwon bridge.', 'developped: “developed”'],
    ['This is teh bridge.', 'teh: “the”'],
    ['It has thre parts.', 'thre: “there”'],
    ['The Managment of the bridge is new.', 'Managment: “management”'],
    ['Bulidings are beside the bridge.', 'Bulidings: “buildings”'],
    ['Here is tHe bridge.', 'tHe: “the”'],
    ['The bridge is in CHina.', 'CHina: “china”'],
    ['Here is a BrIdge.', 'BrIdge: “bridge”'],
    ['It began eArly.', 'eArly: “early”'],
    ['The bridge is in HUaiyang.', 'HUaiyang: “Huaiyang”'],
  ])('%s', (en, expected) => expect(found(en)).toContain(expected));
});

it.each([
  'The bridge links Qinglan, Songling and Xi’an; Wutong’s people don’t walk.',
  'The guqin, the pipa and baijiu; Zhōukǒu; three jin and two li of hutong.',
  'NGOs use iPhones, eBooks and YouTube; 30 kWh, mRNA, PhDs, McDonald’s, WeChat, COVID-19.',
  'Stelae, sherds, celadon, a stupa and Neolithic lacquerware; a communiqué, naïve cafés.',
  'Hydropower, photovoltaics, biomass, e-commerce, livestreaming, agritourism, megaprojects.',
  'Transboundary waterlogging, unaudited subdistricts, desulfurization, provincewide rollouts.',
  'The 21st meeting, the 5G network, JD.com, www.bridge.example/walk and editor@bridge.example.',
  'Both colour and color, centre and center, organise and organize, programme and program.',
  'Notwithstanding the foregoing, the depositary and the obligor, mutatis mutandis, bona fide.',
  'Socio-economic, co-operative, re-elected, Sino-US, well-being, barrier-free, vice-mayor.',
  'Moxibustion, decoction, ginseng, lychees, pomelos, longan, tofu, goji, ginkgo and jujubes.',
  'A collegial panel, activations, a PetroChina bridge, BeiDou, MasterCard and LinkedIn.',
  'Article IV, part iii; Huaiyang, Shangshui and Zhang Jianhui; Novartis, Siemens, Hoffmann.',
])('takes: %s', (en) => expect(found(en)).toEqual([]));

it('holds to the spelling that the review has chosen', () => {
  const { data: mini } = readReview('tests/fixtures/mini').review;
  const data = (spelling: ReviewData['spelling']) => ({ data: mini && { ...mini, spelling } });
  const en = 'The centre is colorful.';
  expect(found(en, data('en-US'))).toEqual(['centre: American spelling, as in “center”']);
  expect(found(en, data('en-GB'))).toEqual(['colorful: British spelling, as in “colourful”']);
});

it('takes what words.yaml lists', () => {
  const en = 'The bridg is new.';
  expect(found(en)).toHaveLength(1);
  expect(found(en, { words: { right: { en: ['bridg'] }, avoided: [] } })).toEqual([]);
});
