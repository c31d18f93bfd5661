import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: '.cache/astro',
  integrations: [
    starlight({
      title: { 'zh-CN': '周口2022', en: 'Zhoukou 2022' },
      defaultLocale: 'root',
      locales: {
        root: { label: '中文', lang: 'zh-CN' },
        en: { label: 'English', lang: 'en' },
        bilingual: { label: '双语', lang: 'zh-CN' },
      },
      // Four site pages in three languages are as many as ours without Starlight's own one.
      disable404Route: true,
    }),
  ],
});
