// A preview in a folder of its own: the real one, or the same with a clock set by hand.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterwards } from './tidy.mjs';

export const binaries = process.env.RUNDE_BINARIES
  ?? fileURLToPath(new URL('../../../target/debug', import.meta.url));

// A new folder that goes away with the test.
export function newFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'runde-e2e-'));
  afterwards(t, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// The real preview, on the real clocks; it opens a browser where something is shown, and may have so
// many files.
export function startRunde(t, { folder = newFolder(t), shown, files } = {}) {
  const options = ['--data', folder, ...(shown ? [] : ['--no-open'])];
  return start(t, folder, 'runde', options, { shown, files });
}

// The preview with a clock set by hand: pass, restart and wall move it, in milliseconds.
export async function startTable(t, { folder = newFolder(t) } = {}) {
  const preview = await start(t, folder, 'table', [folder]);
  const order = async (what, millis) => {
    preview.process.stdin.write(`${what} ${millis}\n`);
    const answer = await preview.line();
    if (answer !== 'ok') throw new Error(`the table answered ${answer}`);
  };
  return {
    ...preview,
    pass: (millis) => order('pass', millis),
    restart: (millis) => order('restart', millis),
    wall: (millis) => order('wall', millis),
  };
}

async function start(t, folder, program, options, { shown = {}, files = 'unlimited' } = {}) {
  const limited = files === 'unlimited' ? 'exec "$0" "$@"' : `ulimit -n ${files}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', limited, join(binaries, program), ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8', ...shown },
  });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${program} ended`);
    return value;
  };
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    await gone;
  };
  afterwards(t, () => stop());
  let link;
  while (!link) link = (await line()).match(/http:\S+/)?.[0];
  return { process: child, folder, link, origin: new URL(link).origin, line, stop };
}
