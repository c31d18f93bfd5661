import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Override {
  includes: string[];
  linter: { rules: { style?: { noRestrictedImports?: { level: string } } } };
}

it('every folder of src has its rule of what it may import', () => {
  const { overrides }: { overrides: Override[] } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const ruled = overrides
    .filter(({ linter }) => linter.rules.style?.noRestrictedImports?.level === 'error')
    .flatMap(({ includes }) => includes);
  const folders = (parent: string) =>
    readdirSync(parent, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${parent}/${entry.name}`] : [],
    );
  // Styles import no scripts; the search is three rooms.
  const rooms = folders('src').filter((folder) => !['src/styles', 'src/search'].includes(folder));
  for (const room of [...rooms, ...folders('src/search')]) expect(ruled).toContain(`${room}/**`);
});
