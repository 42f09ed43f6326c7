// Runs browser tests, as many files at once as there are cores, in one Chromium: starting it costs more
// than many a test. Run by `tests/run e2e`: node run.mjs FILE...

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumHere } from './lib/page.mjs';

const server = await chromium.launchServer(chromiumHere());
try {
  const tests = spawn(
    process.execPath,
    ['--test', `--test-concurrency=${availableParallelism()}`, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, RUNDE_CHROMIUM: server.wsEndpoint() } },
  );
  const [code] = await once(tests, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await server.close();
}
