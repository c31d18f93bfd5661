import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Pagefind reports a failed start twice, the second time where nobody can catch it.
    onUnhandledError: ({ message }) => !message.startsWith('Failed to load'),
  },
});
