import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A file of tests leaves behind nothing that another could see, and loading the audit anew for each takes longest of all.
    isolate: false,
    // Otherwise one core would be left alone, which is half of those that a small machine has.
    maxWorkers: '100%',
    // Pagefind reports a failed start twice, the second time where nobody can catch it.
    onUnhandledError: ({ message }) => !message.startsWith('Failed to load'),
  },
});
