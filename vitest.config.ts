import { spawnSync } from 'node:child_process';
import { configDefaults, defineConfig } from 'vitest/config';

// The queue is tried on a real Redis, which npm does not bring: where there is none, its suite does not exist.
const redis = spawnSync('redis-server', ['--version']).status === 0;
if (!redis) console.error('redis-server is not installed: test/service/queue.test.ts is left out');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(redis ? [] : ['test/service/queue.test.ts'])],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/tools/**', 'src/**/*.test.ts'] },
  },
});
