import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "jsdom",
    isolate: false, // one jsdom for all files, as loading it takes longer than all tests
    fileParallelism: false,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 60_000, // a busy machine is slow, not wrong
    setupFiles: ["test/browser.ts"],
    coverage: {
      include: ["src/shared/**/*.ts"],
      exclude: ["**/*.test.ts"],
      reporter: ["text"],
      thresholds: { lines: 80 },
    },
  },
});
