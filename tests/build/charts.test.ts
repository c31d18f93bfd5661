/** The charts as files: each read as any program would that knows SVG and nothing of this site. */
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/figures/words.ts';
import { editionNames, editions, locales } from '../../src/languages/table.ts';
import { folders } from '../builds.ts';
import { review } from '../text.ts';
import { attribute, find, type Page, readPages } from './pages.ts';
import { nodesIn } from './xml.ts';

const folder = `${folders.site}/downloads/charts`;
const all = review.highlights.flatMap((highlight) =>
  highlight.charts.map((chart) => ({ ...highlight, chart })),
);
const cases = editionNames.flatMap((edition) =>
  all.map((of) => ({ name: `${of.slug}.${of.chart.id}.${edition}`, edition, of })),
);
const squeezed = (text: string) => text.replaceAll(/[\s\u2060]+/g, '');

it.each(cases)(
  '$name says what it compares, in what scope, whence, and every figure',
  ({ name, edition, of }) => {
    const svg = readFileSync(`${folder}/${name}.svg`);
    const text = (path: string) =>
      squeezed(
        nodesIn(svg, path)
          .map(({ content }) => content)
          .join(''),
      );
    const drawn = text('//*[local-name()="tspan"]');
    const compared = of.figures.filter(({ id }) => of.chart.figures.includes(id));
    expect(compared).toHaveLength(of.chart.figures.length);
    const { languages } = editions[edition];
    expect(text('/*/@lang')).toBe(squeezed(locales[languages[0]].lang));
    for (const locale of languages) {
      expect(text('/*/*[local-name()="title"]')).toContain(squeezed(of.chart.title[locale]));
      expect(text('/*/*[local-name()="desc"]')).toContain(squeezed(of.chart.description[locale]));
      for (const words of [of.chart.title, of.title, review.data.name, review.data.origin])
        expect(drawn).toContain(squeezed(words?.[locale] ?? ''));
      expect(review.data.origin?.[locale]).toBeTruthy();
      for (const figure of compared) {
        const said = [wordsOf(figure, locale), figure.label[locale], figure.scope?.[locale] ?? ''];
        for (const words of said) expect(drawn).toContain(squeezed(words));
      }
    }
  },
);

it.each(cases)('$name is a picture as well, three pixels for one of the drawing', async ({ name }) => {
  const [width, height] = nodesIn(readFileSync(`${folder}/${name}.svg`), '/*/@width | /*/@height').map(
    ({ content }) => Number(content),
  );
  const picture = await sharp(readFileSync(`${folder}/${name}.png`)).metadata();
  expect([picture.format, picture.width, picture.height]).toEqual([
    'png',
    3 * Number(width),
    3 * Number(height),
  ]);
});

it('are no others, and the page of figures leads to each in its edition', () => {
  const files = readdirSync(folder).filter((file) => /\.(svg|png)$/.test(file));
  expect(files.sort()).toEqual(cases.flatMap(({ name }) => [`${name}.png`, `${name}.svg`]).sort());
  const pages = readPages(folders.site);
  for (const { name, edition, of } of cases) {
    const page = pages.find(
      ({ address }) => address === `/${edition === 'zh' ? '' : `${editions[edition].prefix}/`}figures/`,
    );
    const up = edition === 'zh' ? '../' : '../../';
    for (const ending of ['svg', 'png']) {
      const link = find(page as Page, 'a', 'href', `${up}downloads/charts/${name}.${ending}`);
      expect(attribute(link, 'aria-describedby'), name).toBe(`chart-${of.slug}.${of.chart.id}-title`);
    }
  }
});
