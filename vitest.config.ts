import { spawnSync } from 'node:child_process';
import { configDefaults, defineConfig } from 'vitest/config';

// The queue is tried on a real Redis, which npm does not bring: where there is none, its suite does not exist.
const redis = spawnSync('redis-server', ['--version']).status === 0;
if (!redis) console.error('redis-server is not installed: test/service/queue.test.ts is left out');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(redis ? [] : ['test/service/queue.test.ts'])],
    // Files of tests share the code that a process has loaded and compiled: nothing mocks a module or changes the environment.
    isolate: false,
    // By default one core is left to the runner, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/tools/**', 'src/**/*.test.ts'] },
  },
});
