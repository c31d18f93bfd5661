/** Years that are named without their number: by another year, by the reign, or in the cycle of sixty. */
const reigns = [
  '武德|贞观|永徽|显庆|开元|天宝|大历|贞元|元和|会昌|大中|咸通|建隆|太平兴国|淳化|咸平|景德|大中祥符|天圣|庆历|皇祐',
  '嘉祐|治平|熙宁|元丰|元祐|绍圣|崇宁|政和|宣和|靖康|建炎|绍兴|隆兴|乾道|淳熙|庆元|嘉定|淳祐|咸淳|中统|至元|大德|延祐|至正',
  '洪武|建文|永乐|宣德|正统|景泰|天顺|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰',
  '同治|光绪|宣统|建安|永和|太和|大业|开皇|昭和|明治',
].join('|');

/** 次年, 光绪二十四年, 庚子; two characters before a small number of years may be any other reign. Which year 去年 and 今年 are, a reader has to judge. */
export const unnumberedYear = new RegExp(
  `[次翌同当是]年|[一二三四五六七八九十\\d]年[前后]|(?:${reigns})(?:初|末|中|间|年间|[元一二三四五六七八九十]+年)|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|(?<!历时|长达|为期)\\p{Script=Han}{2}(?:元|[二三四五六七八九]?十?[一二三四五六七八九]|[二三四五]?十)年(?![来内间里多])|事变|即位|在位|登基`,
  'u',
);
