import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/languages/interface.ts';
import { reservedSlugs } from '../../src/site/addresses.ts';
import { readRates } from '../bench/audit-rates.ts';
import { folders } from '../builds.ts';
import { elementsIn } from '../epub.ts';
import { bundleOf } from '../search-queries.ts';
import { review, slugs } from '../text.ts';
import {
  attribute,
  bytesSent,
  elementsOf,
  filesOf,
  find,
  type Page,
  readPages,
  stylesAndScripts,
  textOf,
  transferSize,
} from './pages.ts';

const pages = readPages(folders.site);
const at = (address: string) => pages.find((page) => page.address === address) as Page;
const reference = ['search', 'figures', 'glossary', 'downloads', 'about'];
const withPlace = pages.filter(({ address }) => address !== '/404.html');

/** An address on a page as one from the site's root. */
const resolve = (page: Page, address: string) => new URL(address, `https://host.example${page.address}`);

it('has exactly the permanent addresses', () => {
  const expected = [
    ...['/', '/en/', '/bilingual/', '/404.html'],
    ...slugs.flatMap((slug) => [`/${slug}/`, `/en/${slug}/`, `/bilingual/${slug}/`]),
    ...reference.flatMap((name) => [`/${name}/`, `/en/${name}/`, `/bilingual/${name}/`]),
  ];
  expect(pages.map(({ address }) => address).sort()).toEqual(expected.sort());
});

/** The figures above the text of a highlight: none where a chart leads. */
const leadingAbove = ({ figures, charts }: (typeof review.highlights)[number]) =>
  charts.some(({ lead }) => lead) ? [] : figures.filter(({ lead }) => lead);

describe('links', () => {
  it('all resolve, to a page and to an element of it, with the trailing slash', () => {
    for (const page of withPlace) {
      for (const link of page.elements.filter(({ tagName }) => tagName === 'a')) {
        const href = attribute(link, 'href') ?? '';
        // A file to keep is no page; that it is there is tested below.
        if (attribute(link, 'rel') === 'external' || attribute(link, 'download') !== undefined) continue;
        const { origin, pathname, hash } = resolve(page, href);
        expect(origin, `${page.address} → ${href}`).toBe('https://host.example');
        // The single file is no page.
        if (pathname.endsWith('.html')) continue;
        const target = at(pathname);
        expect(target, `${page.address} → ${href}`).toBeDefined();
        if (!hash) continue;
        const id = decodeURIComponent(hash.slice(1));
        const found = target.elements.some((element) => attribute(element, 'id') === id);
        expect(found, `${page.address} → ${href}`).toBe(true);
      }
    }
  });

  it('are all relative, as are the addresses of files, and every file is there', () => {
    for (const page of withPlace) {
      for (const element of page.elements) {
        for (const name of ['href', 'src', 'action', 'data-root', 'data-search']) {
          const value = attribute(element, name);
          if (value === undefined || attribute(element, 'rel') === 'external') continue;
          expect(value, page.address).not.toMatch(/^(\/|[a-z]+:)/);
          const { pathname } = resolve(page, value);
          const index = name === 'data-search' ? 'pagefind-entry.json' : 'index.html';
          const file = pathname.endsWith('/') ? pathname + index : pathname;
          expect(existsSync(join(folders.site, file)), `${page.address} → ${value}`).toBe(true);
        }
      }
    }
  });
});

it('no attribute of any name and no style holds an address from the root, also where it is one of several', () => {
  const rooted = /(^|[\s,(="'])\/(?!\/)[\w.~%-]/;
  // What is written for a reader may say anything.
  const isText = (element: Page['elements'][number]) =>
    element.tagName === 'meta' && /description|title/.test(element.attrs.map(({ value }) => value).join(' '));
  expect('/a.png 1x, /b.png 2x').toMatch(rooted);
  expect('a.png 1x, /b.png 2x').toMatch(rooted);
  for (const page of withPlace) {
    for (const element of page.elements) {
      for (const { name, value } of isText(element) ? [] : element.attrs) {
        expect(value, `${page.address} ${name}`).not.toMatch(rooted);
      }
      if (element.tagName === 'style') expect(textOf(element), page.address).not.toMatch(rooted);
    }
  }
});

it('styles ask for files beside them, which are there', () => {
  const styles = new Set(withPlace.flatMap(stylesAndScripts).filter((file) => file.endsWith('.css')));
  expect(styles.size).toBeGreaterThan(0);
  for (const style of styles) {
    const files = [...readFileSync(folders.site + style, 'utf8').matchAll(/url\(([^)]+)\)/g)];
    expect(files.length, style).toBeGreaterThan(0);
    for (const [, file = ''] of files)
      expect(existsSync(join(folders.site, 'assets', file)), file).toBe(true);
  }
});

it.each([
  ['/', ['.masthead'], ['.kicker', '.note-mark', '.tapped', '.intro']],
  ['/three-batches/', ['.kicker', '.note-mark', '.tapped'], ['.masthead', '.pair', '.intro']],
  ['/bilingual/', ['.masthead', '.tapped'], ['.kicker', '.note-mark', '.intro']],
  ['/bilingual/three-batches/', ['.kicker', '.note-mark', '.tapped'], ['.masthead', '.intro']],
  ['/bilingual/glossary/', ['.intro', '.tapped'], ['.masthead', '.kicker', '.note-mark']],
  ['/en/glossary/', ['.intro'], ['.masthead', '.kicker', '.note-mark', '.tapped']],
  ['/search/', ['.hit'], ['.masthead', '.kicker', '.note-mark', '.tapped', '.intro']],
])('%s has the styles of its kind, and no others', (address, own, others) => {
  const [sheet = ''] = stylesAndScripts(at(address)).filter((file) => file.endsWith('.css'));
  const css = readFileSync(join(folders.site, sheet), 'utf8');
  const has = (selector: string) => new RegExp(`\\${selector}(?![\\w-])`).test(css);
  expect(own.filter((selector) => !has(selector))).toEqual([]);
  expect(others.filter(has)).toEqual([]);
});

describe('every page', () => {
  it.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
    const isEnglish = address.startsWith('/en/');
    expect(attribute(find(page, 'html'), 'lang')).toBe(isEnglish ? 'en' : 'zh-Hans');
    expect(page.html).not.toContain('**');
    const policy = attribute(find(page, 'meta', 'http-equiv', 'Content-Security-Policy'), 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    for (const element of page.elements) {
      expect(attribute(element, 'style'), address).toBeUndefined();
      expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
      if (element.tagName !== 'style') continue;
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      expect(/style-src ([^;]*)/.exec(policy ?? '')?.[1]).toContain(`'sha256-${hash}'`);
      // Only the page that no file can stand beside has more of its style in itself.
      if (address !== '/404.html') expect(textOf(element)).toMatch(/^@font-face\{[^{}]*\}$/);
    }
  });

  it('has scripts that do not block, but for the one that comes before every address', () => {
    for (const page of withPlace) {
      const [first, ...others] = page.elements.filter(({ tagName }) => tagName === 'script');
      expect(first && textOf(first)).toContain('history.replaceState');
      const before = page.html.slice(0, page.html.indexOf('<script'));
      expect(before, page.address).not.toMatch(/ (href|src)=/);
      expect(others.map((script) => attribute(script, 'type'))).toEqual(['module']);
      expect(attribute(others[0], 'src')).toBeDefined();
    }
  });

  it('has a title and a description of its own', () => {
    const titles = withPlace.map((page) => textOf(find(page, 'title') as never));
    const descriptions = withPlace
      .filter(({ address }) => !address.startsWith('/bilingual/'))
      .map((page) => attribute(find(page, 'meta', 'name', 'description'), 'content'));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const text of [...titles, ...descriptions]) expect(text?.trim().length).toBeGreaterThan(4);
    for (const page of withPlace) {
      const content = (name: string, value: string) => attribute(find(page, 'meta', name, value), 'content');
      expect(content('property', 'og:title')).toBe(textOf(find(page, 'title') as never));
      expect(content('property', 'og:description')).toBe(content('name', 'description'));
    }
  });

  it('marks each text in the other language with its lang', () => {
    const other = { en: /\p{Script=Han}/u, 'zh-Hans': /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/ };
    for (const page of withPlace) {
      const lang = attribute(find(page, 'html'), 'lang') as keyof typeof other;
      const body = find(page, 'body');
      const visit = (node: { childNodes: unknown[]; attrs?: unknown }, language: keyof typeof other) => {
        for (const child of node.childNodes as (Page['elements'][number] & { value?: string })[]) {
          if (child.nodeName === '#text') {
            expect(child.value, page.address).not.toMatch(other[language]);
          } else if ('tagName' in child) {
            visit(child, (attribute(child, 'lang') as keyof typeof other) ?? language);
          }
        }
      };
      if (body) visit(body, lang);
    }
  });
});

describe('the bilingual edition', () => {
  const bilingual = withPlace.filter(({ address }) => address.startsWith('/bilingual/'));
  const langOf = (element: Page['elements'][number]) => attribute(element, 'lang');

  it('names the language of every word, since either can come first', () => {
    const unnamed = (node: Page['elements'][number], address: string): string[] =>
      node.childNodes.flatMap((child) => {
        if ('value' in child)
          return /\p{L}{2}/u.test(child.value) ? [`${address} ${child.value.trim()}`] : [];
        if (
          !('tagName' in child) ||
          langOf(child) ||
          ['kbd', 'script', 'code', 'data'].includes(child.tagName)
        )
          return [];
        // The name of a host or a file, and a number of a text in no language.
        return attribute(child, 'rel') === 'external' ? [] : unnamed(child, address);
      });
    expect(bilingual.flatMap((page) => unnamed(find(page, 'body') as never, page.address))).toEqual([]);
  });

  it('has in each place as many texts in one language as in the other', () => {
    for (const page of bilingual) {
      const texts = page.elements.filter((element) =>
        /(^| )localized( |$)/.test(attribute(element, 'class') ?? ''),
      );
      const langs = texts.map(langOf);
      expect(langs.length, page.address).toBeGreaterThan(10);
      expect(
        langs.filter((_, i) => i % 2 === 0).every((lang) => lang === 'zh-Hans'),
        page.address,
      ).toBe(true);
      expect(
        langs.filter((_, i) => i % 2 === 1).every((lang) => lang === 'en'),
        page.address,
      ).toBe(true);
    }
  });

  it('is led to from the English edition with English first', () => {
    for (const { address, elements } of withPlace.filter((page) => !page.address.startsWith('/bilingual/'))) {
      const links = elements.filter((element) => attribute(element, 'data-keeps-place') !== undefined);
      const { pathname, search } = resolve(at(address), attribute(links.at(-1), 'href') ?? '');
      expect(pathname).toBe(`/bilingual${address.replace(/^\/en\//, '/')}`);
      expect(search).toBe(address.startsWith('/en/') ? '?first=en' : '');
    }
  });

  it('says each leading figure once in each language', () => {
    for (const highlight of review.highlights) {
      const { slug } = highlight;
      const leading = leadingAbove(highlight);
      const list = find(at(`/bilingual/${slug}/`), 'ul', 'class', 'leading-figures');
      const said = list ? [...elementsOf(list)].filter(({ tagName }) => tagName === 'data') : [];
      const values = said.map((data) => Number(attribute(data, 'value')));
      expect(values).toEqual(leading.flatMap(({ value }) => [value, value]));
      expect(said.map((data) => langOf(data.parentNode as never))).toEqual(
        leading.flatMap(() => ['zh-Hans', 'en']),
      );
    }
  });
});

describe('charts', () => {
  const charts = review.highlights.flatMap(({ slug, figures, charts }) =>
    charts.map((chart) => ({ id: `chart-${slug}.${chart.id}`, slug, chart, figures })),
  );
  const figureOf = (address: string, id: string) => find(at(address), 'figure', 'id', id);

  it('all stand on the page of figures, with title, scope, words and a table; one leads a highlight', () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const [prefix, locale] of [
      ['', 'zh'],
      ['/en', 'en'],
    ] as const) {
      for (const { id, slug, chart, figures } of charts) {
        const text = textOf(figureOf(`${prefix}/figures/`, id) as never).replaceAll(/\s+/g, ' ');
        const compared = figures.filter((figure) => chart.figures.includes(figure.id));
        const told = [
          chart.title,
          chart.description,
          ...compared.flatMap(({ label, scope }) => [label, scope]),
        ];
        for (const words of told) if (words) expect(text).toContain(words[locale].replaceAll('\u2060', ''));
        expect(figureOf(`${prefix}/${slug}/`, id) !== undefined).toBe(Boolean(chart.lead));
      }
    }
  });

  it('are drawn from zero, each mark as long as its value', () => {
    for (const { id, chart, figures } of charts) {
      const drawn = [...elementsOf(figureOf('/figures/', id) as never)];
      const values = chart.figures.map((name) => Number(figures.find((figure) => figure.id === name)?.value));
      const widths = drawn.filter(({ tagName }) => tagName === 'rect').map((bar) => attribute(bar, 'width'));
      const dots = drawn
        .filter(({ tagName }) => tagName === 'path')
        // A dash of 4 and a gap of 2 for each dot, without the last gap.
        .map((path) =>
          [...(attribute(path, 'd') ?? '').matchAll(/h(\d+)/g)].map(([, h]) => (Number(h) + 2) / 6),
        )
        .map((rows) => rows.reduce((sum, row) => sum + row, 0));
      const shares = values.map((value) => `${((100 * value) / Math.max(...values)).toFixed(2)}%`);
      expect(chart.kind === 'bars' ? widths : dots).toEqual(chart.kind === 'bars' ? shares : values);
    }
  });
});

describe('words that answer each other', () => {
  const marksIn = (element: Page['elements'][number]) =>
    [...elementsOf(element)].flatMap((word) => {
      const pair = attribute(word, 'data-pair');
      return pair ? [{ pair, words: textOf(word) }] : [];
    });
  const numbersOf = (element: Page['elements'][number]) =>
    [...new Set(marksIn(element).map(({ pair }) => pair))].sort();

  it('bear one number in both languages of a sentence', () => {
    let count = 0;
    for (const { slug, paragraphs } of review.highlights) {
      const page = at(`/bilingual/${slug}/`);
      for (const { id } of paragraphs.flatMap(({ segments }) => segments)) {
        const [zh, en] = (find(page, 'div', 'id', id)?.childNodes ?? []) as Page['elements'];
        if (!zh || !en) throw new Error(`${slug} ${id} has no two sides`);
        expect(numbersOf(en), `${slug} ${id}`).toEqual(numbersOf(zh));
        count += numbersOf(zh).length;
      }
    }
    expect(count).toBeGreaterThan(review.highlights.length * 5);
  });

  it('are the figures that the content lists, where they stand as numbers', () => {
    const { slug, figures } = review.highlights[0] as (typeof review.highlights)[number];
    const amounts = figures.filter(({ unit }) => unit === 'CNY');
    expect(amounts.length).toBeGreaterThan(0);
    for (const figure of amounts) {
      const row = find(at(`/bilingual/${slug}/`), 'div', 'id', figure.at) as Page['elements'][number];
      const texts = new Map<string, string>();
      for (const { pair, words } of marksIn(row)) texts.set(pair, (texts.get(pair) ?? '') + words);
      expect([...texts.values()]).toContain(figure.zh + figure.en);
    }
  });

  it('are the same in a sentence and in its counterpart, which has an element for each sentence', () => {
    for (const { slug, paragraphs } of review.highlights) {
      for (const edition of ['', '/en']) {
        const page = at(`${edition}/${slug}/`);
        const counterparts = page.elements.filter((e) => attribute(e, 'class') === 'counterpart');
        paragraphs.forEach(({ segments }, i) => {
          const folded = [...elementsOf(counterparts[i] as never)].find(({ tagName }) => tagName === 'p');
          const spans = folded?.childNodes.filter((node) => 'tagName' in node) as Page['elements'];
          const others = segments.map((segment) => (edition ? segment.zh : segment.en));
          expect(spans.map((span) => textOf(span).trim())).toEqual(others);
          segments.forEach(({ id }, n) => {
            const own = find(page, 'span', 'id', id) as Page['elements'][number];
            expect(numbersOf(spans[n] as never), `${edition}/${slug} ${id}`).toEqual(numbersOf(own));
          });
        });
      }
    }
  });
});

describe('a highlight', () => {
  const textAt = (page: Page, id: string) => {
    const element = page.elements.find((candidate) => attribute(candidate, 'id') === id);
    return element ? textOf(element) : undefined;
  };

  it.each(review.highlights.map((highlight) => [highlight.slug, highlight] as const))(
    '%s has every paragraph as it is in the content, in each edition',
    (slug, { paragraphs }) => {
      for (const { id, segments } of paragraphs) {
        expect(textAt(at(`/${slug}/`), id)).toBe(segments.map(({ zh }) => zh).join(''));
        expect(textAt(at(`/en/${slug}/`), id)).toBe(segments.map(({ en }) => en).join(' '));
        for (const { id: segment, zh, en } of segments) {
          expect(textAt(at(`/bilingual/${slug}/`), segment)?.trim()).toBe(zh + en);
        }
      }
    },
  );

  const forms = Object.values(review.glossary).flatMap((term) => term.forms.zh);
  /** Whether the Chinese text of a page has any term; the audit sees to it that the English has the same. */
  const hasTerms = ({ address }: Page) => {
    const { paragraphs = [] } =
      review.highlights.find(({ slug }) => slug === address.split('/').at(-2)) ?? {};
    const text = paragraphs.flatMap(({ segments }) => segments.map(({ zh }) => zh)).join('\n');
    return forms.some((form) => text.includes(form));
  };

  it('links each marked term to its glossary entry and has the note that it opens', () => {
    for (const page of withPlace.filter(({ address }) => slugs.includes(address.split('/').at(-2) ?? ''))) {
      const terms = page.elements.filter((element) => attribute(element, 'class') === 'term');
      expect(terms.length > 0, page.address).toBe(hasTerms(page));
      for (const term of terms) {
        const [, id] = /glossary\/#(.*)$/.exec(attribute(term, 'href') ?? '') ?? [];
        expect(find(page, 'div', 'id', `note-${id}`)).toBeDefined();
      }
      const perLanguage = terms.map((term) => `${attribute(term, 'href')}`);
      const languages = page.address.startsWith('/bilingual/') ? 2 : 1;
      const times = new Set(perLanguage).size * languages;
      expect(perLanguage.length, 'a term is marked once in each language').toBe(times);
    }
  });
});

/** What is given in digits: “four cases” is “4 cases”, “the highest” is “No. 1”, and a year is named. */
const inWords: Partial<Record<string, RegExp>> = {
  count: /^\p{Script=Latin}+(?= |$)/u,
  rank: /.+/,
  date: /去年/,
};

it('lists every figure in a row of its own, with its words, a number in digits, and a link to its sentence', () => {
  for (const [address, locale] of [
    ['/figures/', 'zh'],
    ['/en/figures/', 'en'],
  ] as const) {
    for (const { slug, figures } of review.highlights) {
      for (const figure of figures) {
        const row = find(at(address), 'tr', 'id', `${slug}.${figure.id}`);
        const cells = row ? [...elementsOf(row)] : [];
        const digits = figure.unit === 'date' ? '2022年' : String(figure.value);
        const words = figure[locale].replace(inWords[figure.unit] ?? /$^/, digits);
        expect(row && textOf(row)).toContain(words);
        const values = cells.filter((cell) => attribute(cell, 'class') === 'figure-value');
        // Its own language first, and each time digits first, though the text may have written them out.
        const languages = values.map(({ parentNode }) => attribute(parentNode as never, 'lang'));
        expect(languages).toEqual(locale === 'zh' ? ['zh-Hans', 'en'] : ['en', 'zh-Hans']);
        if (figure.unit === 'count') for (const value of values) expect(textOf(value)).toMatch(/^\d/);
        const given = cells.map((cell) => attribute(cell, figure.unit === 'date' ? 'datetime' : 'value'));
        expect(given).toContain(String(figure.value));
        const links = cells.map((element) => attribute(element, 'href')).filter(Boolean);
        expect(links).toEqual([`../${slug}/#${figure.at}`, `#${slug}.${figure.id}`]);
      }
    }
  }
});

it('names no element after a highlight but what is of it, and no two alike, where all highlights have theirs', () => {
  const file = readFileSync(`${folders.site}/downloads/${review.data.slug}.html`, 'utf8');
  for (const elements of [at('/figures/').elements, elementsIn(file)]) {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    // What has a dot is no slug.
    const others = ids.filter((id) => !id.includes('.') && !slugs.includes(id));
    expect(others.filter((id) => !reservedSlugs.includes(id))).toEqual([]);
  }
});

it('shows leading figures on the front page, one for each highlight that has any, and above the text', () => {
  const values = (page: Page) =>
    page.elements.filter(({ tagName }) => tagName === 'data').map((element) => attribute(element, 'value'));
  const first = review.highlights.flatMap(({ figures }) => figures.find(({ lead }) => lead)?.value ?? []);
  expect(values(at('/'))).toEqual(first.map(String));
  for (const highlight of review.highlights) {
    const above = leadingAbove(highlight).map(({ value }) => String(value));
    expect(values(at(`/en/${highlight.slug}/`))).toEqual(above);
  }
});

it('shows no leading figure without its scope, on the front page or above the text, in any edition', () => {
  const scopes = review.highlights.map(({ figures }) =>
    figures.filter(({ lead }) => lead).map((f) => f.scope),
  );
  const scopesAbove = review.highlights.map((highlight) => leadingAbove(highlight).map((f) => f.scope));
  expect(scopes.flat().filter(Boolean).length).toBeGreaterThan(0);
  const shown = (address: string, kind: string) =>
    at(address)
      .elements.filter((element) => attribute(element, 'class')?.split(' ').includes('scope'))
      .map((element) => ({ kind, text: textOf(element).replaceAll(/\s+/g, ' ').trim() }));
  for (const [prefix, languages] of [
    ['', ['zh']],
    ['/en', ['en']],
    ['/bilingual', ['zh', 'en']],
  ] as const) {
    const texts = (group: (typeof scopes)[number], kind: string) =>
      group.flatMap((scope) => (scope ? languages.map((name) => ({ kind, text: scope[name] })) : []));
    expect(shown(`${prefix}/`, 'front')).toEqual(
      scopes.flatMap((group) => texts(group.slice(0, 1), 'front')),
    );
    review.highlights.forEach(({ slug }, i) => {
      expect(shown(`${prefix}/${slug}/`, slug)).toEqual(texts(scopesAbove[i] ?? [], slug));
    });
  }
});

it('tells one who comes to a highlight by a link what it is, and leads to all of them', () => {
  const { origin } = review.data;
  for (const slug of slugs) {
    for (const [prefix, languages] of [
      ['', ['zh']],
      ['/en', ['en']],
      ['/bilingual', ['zh', 'en']],
    ] as const) {
      const page = at(`${prefix}/${slug}/`);
      const line = find(page, 'p', 'class', 'origin');
      for (const locale of languages) expect(line && textOf(line)).toContain(origin?.[locale]);
      const kicker = find(page, 'p', 'class', 'kicker');
      const link = kicker && [...elementsOf(kicker)].find(({ tagName }) => tagName === 'a');
      expect(resolve(page, attribute(link, 'href') ?? '').pathname).toBe(`${prefix}/`);
    }
  }
});

it('the 404 page names the site in each language, searches it, and lists every highlight', () => {
  const page = at('/404.html');
  const targets = page.elements
    .map((element) => attribute(element, 'data-page'))
    .filter((to) => to !== undefined);
  const to = (prefix: string) => [prefix, `${prefix}search/`, ...slugs.map((slug) => `${prefix}${slug}/`)];
  expect(targets).toEqual([...to(''), ...to('en/')]);
  for (const name of Object.values(review.data.name))
    expect(textOf(find(page, 'main') as never)).toContain(name);
});

describe('the glossary', () => {
  it.each(['/glossary/', '/en/glossary/'])(
    '%s leads from each term to every paragraph that has it',
    (address) => {
      const html = at(address).html.replaceAll(/\s+/g, ' ');
      const entries = (html.split('<dl>')[1] ?? '').split('<div id="').slice(1);
      expect(entries).toHaveLength(Object.keys(review.glossary).length);
      for (const entry of entries) {
        const id = entry.slice(0, entry.indexOf('"'));
        const linked = [...entry.matchAll(/href="\.\.\/([a-z-]+)\/#(p\d+)"/g)].map(
          ([, slug, p]) => `${slug}#${p}`,
        );
        const forms = review.glossary[id]?.forms.zh ?? [];
        const having = review.highlights.flatMap(({ slug, paragraphs }) =>
          paragraphs
            .filter(({ segments }) => forms.some((form) => segments.some(({ zh }) => zh.includes(form))))
            .map((paragraph) => `${slug}#${paragraph.id}`),
        );
        // A word that is part of a longer term counts for that term alone.
        expect(having, id).toEqual(expect.arrayContaining(linked));
        expect(entry, id).toMatch(/href="\.\.\/[a-z-]+\//);
        if (
          !Object.values(review.glossary).some((other) =>
            other.forms.zh.some((form) => forms.some((own) => form !== own && form.includes(own))),
          )
        ) {
          expect(linked, id).toEqual(having);
        }
      }
    },
  );
});

describe('translator’s notes', () => {
  it('are marked at their sentence in every edition, in both languages, and listed on the About page', () => {
    for (const { slug, notes } of review.highlights) {
      for (const [edition, marks] of [
        ['', 1],
        ['/en', 1],
        ['/bilingual', 2],
      ] as const) {
        const page = at(`${edition}/${slug}/`);
        notes.forEach((note, i) => {
          const links = page.elements.filter((e) => attribute(e, 'href') === `#translators-note-${i + 1}`);
          expect(links, `${edition}/${slug}/ ${note.at}`).toHaveLength(marks);
          expect(find(page, 'li', 'id', `translators-note-${i + 1}`)).toBeDefined();
        });
      }
      for (const [address, locale] of [
        ['/about/', 'zh'],
        ['/en/about/', 'en'],
      ] as const) {
        const text = at(address)
          .html.replaceAll(/<[^>]+>/g, '')
          .replaceAll(/\s+/g, ' ');
        for (const note of notes)
          expect(text.replaceAll('&amp;', '&')).toContain(note[locale].replaceAll(/\s+/g, ' '));
      }
    }
  });
});

it.each([
  ['/about/', 'zh'],
  ['/en/about/', 'en'],
] as const)(
  '%s says what the audit sees, with the rate measured for each kind of mistake',
  (address, locale) => {
    const section = find(at(address), 'section', 'id', 'audit');
    const within = (element: typeof section, tag: string) =>
      (element ? [...elementsOf(element)] : []).filter(({ tagName }) => tagName === tag);
    const cells = within(section, 'tr').map((row) => within(row, 'td').map((cell) => textOf(cell).trim()));
    const { falseAlarms, found } = readRates();
    const { groups, claims } = strings[locale].audit;
    const expected = Object.keys(claims).flatMap((claim) =>
      Object.entries(groups)
        .filter(([group]) => found[group]?.claim === claim)
        .map(([group, mistake]) => [mistake, `${(found[group]?.held ?? found[group]?.own)?.percent}%`]),
    );
    expect(cells.filter(({ length }) => length > 0)).toEqual(expected);
    expect(section && textOf(section)).toContain(String(falseAlarms.held.per100));
  },
);

describe('budgets', () => {
  it.each(slugs.flatMap((slug) => [`/${slug}/`, `/en/${slug}/`]))(
    '%s: at most 14 KB of HTML, CSS and JavaScript (brotli), in one file each; more only for a longer text',
    (address) => {
      expect(stylesAndScripts(at(address))).toHaveLength(2);
      const text = brotliCompressSync(textOf(find(at(address), 'main') as never)).length;
      expect(transferSize(folders.site, at(address))).toBeLessThanOrEqual(Math.max(14_000, 11_400 + text));
    },
  );

  it.each(['/', '/en/three-batches/', '/search/'])(
    '%s: scripts of 4 KB at most, the search box among them',
    (address) => {
      const scripts = stylesAndScripts(at(address)).filter((file) => file.endsWith('.js'));
      const texts = scripts.map((file) => readFileSync(join(folders.site, file), 'utf8'));
      expect(texts.join('')).toContain('search-box');
      const bytes = scripts.map((file) => bytesSent(folders.site, file));
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000);
    },
  );

  it('what a page fetches on demand: the search, its other tools, and styles of these, each in one file', () => {
    const asked = new Set(pages.flatMap(stylesAndScripts));
    const others = filesOf(`${folders.site}/assets`)
      .map((file) => `/assets${file}`)
      .filter((file) => /\.(css|js)$/.test(file) && !asked.has(file));
    const bytes = new Map(
      others.map((file) => [file.replace(/\.[\w-]+\./, '.'), bytesSent(folders.site, file)]),
    );
    const limits = { 'keys.css': 300, 'quote-bar.css': 1000, 'search.js': 10_000, 'tools.js': 6000 };
    expect([...bytes.keys()].sort()).toEqual(Object.keys(limits).map((name) => `/assets/${name}`));
    for (const [name, limit] of Object.entries(limits)) {
      expect(bytes.get(`/assets/${name}`), name).toBeLessThanOrEqual(limit);
    }
  });

  it('nothing of Pagefind that the browser does not need', () => {
    const bundle = filesOf(bundleOf(folders.site)).map((file) => file.replace(/[0-9a-f]{7,}/, 'hash'));
    expect(new Set(bundle)).toEqual(
      new Set([
        '/pagefind.js',
        '/pagefind-entry.json',
        ...['/landmarks.json', '/pinyin.json', '/terms.json', '/variants.json'],
        '/pagefind.unknown_hash.pf_meta',
        '/wasm.unknown.pagefind',
        '/index/unknown_hash.pf_index',
        '/text/unknown_hash.json',
      ]),
    );
  });
});
