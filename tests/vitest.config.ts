import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A file of tests leaves behind nothing that another could see, and loading the audit anew for each takes longest of all.
    isolate: false,
    // Pagefind reports a failed start twice, the second time where nobody can catch it.
    onUnhandledError: ({ message }) => !message.startsWith('Failed to load'),
  },
});
