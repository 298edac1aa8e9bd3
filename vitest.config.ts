import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    isolate: false,
    testTimeout: 20_000,
    // Many tests wait for a process or a server, so that one worker on two cores would idle.
    maxWorkers: 2,
  },
});
