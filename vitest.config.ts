import { defineConfig } from 'vitest/config';

const inCi = process.env['CI'] === 'true';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/run-folder.ts',
    pool: 'forks',
    // Left to itself, Vitest leaves one of two cores idle.
    maxWorkers: 2,
    // Files of one worker share what is imported and the office filled once: a third of the time. So no test may leave anything behind
    // in a module.
    isolate: false,
    testTimeout: 20_000,
    restoreMocks: true,
    allowOnly: !inCi,
    slowTestThreshold: 2_000,
    reporters: ['default', './test/support/tally-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Written by Prisma; the page runs in a browser, where its own tests drive it.
      exclude: ['src/store/generated/**', 'src/channels/web/page/**'],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      thresholds: { lines: 85 },
    },
  },
});
