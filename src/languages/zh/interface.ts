import { place } from './place.ts';

/** Number of an item in a list: 一 to 九, then digits, since a numeral of several characters would fill its column. */
const hanNumeral = (n: number): string => '一二三四五六七八九'[n - 1] ?? String(n);

/** The Chinese texts of the interface; those of other languages have the same shape. */
export const interfaceTexts = {
  skipToText: '跳到正文',
  languages: '语言',
  bilingual: '双语',
  siteNavigation: '站内导航',
  frontPage: '首页',
  numeral: hanNumeral,
  item: '条目',
  ordinal: (item: string, n: number, total: number) => `${item}${n} / ${total}`,
  leadingFigures: '主要数字',
  notes: '词语注释',
  translatorsNotes: '译注',
  paragraph: (n: string) => `第${n}段`,
  /** A sign for the other language, beside a sentence. */
  unfoldSign: 'En',
  noteSign: (n: string) => `注${n}`,
  translatorsNote: (n: string) => `译注${n}`,
  permalink: (place: string) => `${place}的链接`,
  previous: '上一篇',
  next: '下一篇',
  moreHighlights: '前后各篇',
  search: '搜索',
  searchLabel: '搜索本站',
  searchHelp:
    '可输入中文、英文、拼音或数字。多个词用空格隔开，只找同时含有这些词的篇目；英文词组加引号，按整个词组查找。',
  searchNeedsScript:
    '暂时无法搜索：搜索须启用JavaScript，并须通过网址（而非本地文件）打开本站。没有服务器时，可在一个文件中搜索全文：',
  /** Before the link to the glossary, where there is one. */
  orLookUp: '也可查阅：',
  keysTitle: '快捷键',
  /** While the search works, and why it did not; read by the search box. */
  searchMessages: {
    searching: '正在搜索……',
    again: '再试一次',
    reload: '重新载入',
    offline: '搜索失败：连接不上服务器。请检查网络后再试；阅读不受影响。',
    late: '搜索失败：服务器迟迟没有回应。请稍后再试；阅读不受影响。',
    missing: '搜索失败：服务器上缺少搜索文件。请稍后再试；阅读不受影响。',
    damaged: '搜索失败：收到的搜索文件不完整或有损坏。请再试一次；阅读不受影响。',
    renewed: '本站内容已更新。重新载入后可继续搜索，已输入的搜索词会保留。',
    outdated: '这个浏览器版本太旧，无法搜索；阅读不受影响。',
    unknown: '搜索失败，原因不明。请再试一次；阅读不受影响。',
  },
  suggestions: '篇目：',
  allHighlights: (n: number) => `全部${n}篇`,
  rank: (n: number) => `第${n}位`,
  /** Title and description of each page of the site. */
  pages: {
    search: { title: '搜索', description: '在中英文全文中查找词语和数字。' },
    figures: { title: '数字', description: '文中的数字，均可链接到原句。' },
    glossary: { title: '词汇表', description: '文中的词语，附英文译法与依据。' },
    downloads: { title: '下载', description: '全文的各种文件版本，供离线阅读、引用和再利用。' },
    about: { title: '关于', description: '来源、缺失内容、文字整理、英文译文、更正与引用方式。' },
  },
  /** Each kind of download, and what it is for. */
  downloads: {
    single: {
      title: '单个网页文件',
      use: '双击即可在浏览器中打开，无须联网：中文、英文、双语三种读法，含目录、数字、词汇表和全文检索。',
    },
    epub: {
      title: 'EPUB电子书',
      use: '用电子书阅读器阅读，可离线，字号、配色自选；含图表、词语注释、译注和词汇表。',
    },
    pdf: { title: 'PDF', use: '供A4打印或逐页阅读；有书签，并有供屏幕阅读器使用的标签。' },
    text: { title: '纯文本', use: '可在任何程序中打开，供复制、检索和统计。' },
    markdown: { title: 'Markdown', use: '带标题层级的文本，供编辑和转换。' },
    figures: {
      title: '数字数据',
      use: '每个数字均附数值、单位、范围和原句：CSV供电子表格使用，JSON附JSON Schema供程序使用；另有含说明文件的ZIP数据包（Data Package）。',
    },
    memory: { title: '翻译记忆库（TMX 1.4b）', use: '逐句对照的句对，供翻译软件调用。' },
    exchange: { title: 'XLIFF 2.1', use: '原文与译文，供翻译软件打开和编辑。' },
    terms: { title: '术语库（TBX-Basic，ISO 30042:2008）', use: '词汇表，供术语管理和翻译软件使用。' },
    citations: {
      title: '引文数据',
      use: '全文与各篇的书目记录（BibTeX、RIS、CSL-JSON），供文献管理软件导入。',
    },
  },
  /** Words of a reference in a list of works. */
  chartFiles: {
    title: '图表',
    use: '每幅图有SVG和PNG两种文件，带标题、范围和出处，见此页各表下方：',
  },
  citation: {
    heading: '参考文献格式',
    /** The link to it. */
    cite: '引用',
    figures: '引用某个数字，请引其所在篇目，并附该数字在“数字”页的链接。',
    /** Before the names of the formats. */
    records: '供文献管理软件导入',
    noDate: '无日期',
    etAl: '等',
    /** Before the last of several names, with what stands before it. */
    and: '和',
    /** What stands before and after the date on which the text was seen, where its address follows, and where not. */
    retrieved: ['检索于', ', 取自'] as readonly [string, string],
    accessed: ['访问于', '.'] as readonly [string, string],
    /** A title in quotation marks, with the full stop after it. */
    quoted: (title: string) => `《${title}》.`,
    /** A title with the capitals that some styles set in titles; words of up to so many letters may stay small. */
    headline: (title: string, _longestSmall?: number) => title,
  },
  /** Of the EPUB, whose readers see no page of the site. */
  epub: {
    contents: '目录',
    cover: '封面',
    notes: '注释',
    accessibility: (hasCharts: boolean) =>
      `全书为可重排的文本，有目录、标题层级和语言标记；封面图片有替代文字${hasCharts ? '，图表各附文字说明和通往数据表的链接' : ''}。尚未经人按照EPUB无障碍规范评定。`,
  },
  /** Of the figures as data: what stands in the package's README, and what each field of them holds. */
  data: {
    readme: (title: string) => `《${title}》中的数字`,
    headings: { files: '文件', fields: '字段' },
    /** What a spreadsheet is to be told of the columns that hold words of the text. */
    asText: '导入电子表格时，请将名称以`words_`开头的各列设为文本，否则“2022年6月”之类的文字会变成日期。',
    files: {
      csv: '表格，供电子表格和统计软件使用（RFC 4180，UTF-8），每种语言一列；可能被当作公式的文字前加撇号',
      json: '数据记录，供程序使用',
      'schema.json': '上述记录的JSON Schema（2020-12）',
    },
    fields: {
      id: '数字的名称，在本篇内唯一',
      highlight: '所在篇目的地址名',
      label: '是什么的数字',
      value: '以该单位计的数值；日期用ISO 8601格式',
      unit: '单位：货币用ISO 4217代码；count为计数，times为倍数，rank为名次',
      scope: '所指的时间、地域或对象；未注明的，同全文',
      words: '原句中的写法',
      segment: '原句所在的段和行，均从1起',
      sentence: '原句或分句',
      address: '原句的地址；以斜线开头的，从本站根目录算起',
    },
  },
  sums: '各文件的SHA-256校验值，用“sha256sum --check”核对。',
  /** Opens the table behind a chart. */
  chartData: '数据表',
  close: '关闭',
  columns: { figure: '数字', label: '说明（链接到原句）' },
  figures: {
    points: '个百分点',
    /** The words of a figure that has no digits, after its value in digits. */
    inWords: (words: string) => `（${words}）`,
    /** How to read large numbers of the one language in the other. */
    scales:
      '中文大数每四位一级（万、亿），英文每三位一级：1万是10 thousand，1亿是100 million，10亿是1 billion。',
    files: '数据下载：CSV、JSON、ZIP',
    filter: '筛选数字',
    left: (n: string, total: number) => `共${total}个数字，符合的有${n}个。`,
    none: '没有相符的数字。',
    sort: '按数值排序',
    copy: '复制',
  },
  place,
  occurrences: '见',
  /** That this language comes first. */
  first: '中文在前',
  order: '语言顺序',
  toGlossary: '查看词条',
  colon: '：',
  termIndex: '索引',
  filter: '筛选词条',
  nothingLeft: '没有相符的词条。',
  basis: '依据',
  basisArticle: '原文或常识',
  basisUnverified: '未查到定义',
  corrections: '更正',
  noCorrections: '暂无更正；如有，将列于此。',
  contact: '发现错误，请联系',
  noContact: '本站暂未公布联系方式。',
  /** What the audit sees and what it cannot see, each with what was measured. */
  audit: {
    title: '程序核对',
    text: (pairs: number, alarms: number) =>
      `程序逐句比对中英文，发现疑点就停止生成网站。用${pairs}对正确的句子检验（制定规则时没有用过这些句子），每百对误报${alarms}处；再在其中故意制造差错，查出的比例如下。`,
    columns: { mistake: '差错', found: '查出比例' },
    claims: { all: '可以查出', most: '大多可以查出', some: '部分可以查出', none: '无法查出，须由人判断' },
    groups: {
      texts: '整句漏译、重复、错位、未译',
      numbers: '数字：数值、量级、正负、单位、分数、倍数、日期',
      degree: '数字的程度：近、逾、约、以上、至多',
      direction: '升降：增长、下降',
      scope: '范围、名次、比较：全市、首位、同比',
      negation: '否定：遗漏、误加、说反',
      lists: '已列出的词语和名称',
      marks: '标点、问句',
      letters: '看不见的字符、拼写、大小写',
      files: '原文被改动，数字表与正文不符',
      parts: '一句之中漏译一部分',
      swaps: '两个数字互换位置',
      quotations: '成对引号丢失',
      freedoms: '感叹号、括号的取舍',
      meaning: '语义：用词不当、轻重有别',
    },
  },
  notFound: '页面不存在',
  notFoundText: '地址可能有误，或者页面已经移走。',
  toFrontPage: '回到首页',
};
