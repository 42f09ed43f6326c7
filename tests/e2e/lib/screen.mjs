// A screen that nobody looks at, and what can be seen on it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterwards } from './tidy.mjs';

// A screen of its own; gives what a program needs to draw on it.
export async function startScreen(t, [width, height]) {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWith(t, child);
  const [number] = await once(createInterface({ input: child.stdio[3] }), 'line');
  return {
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    // there is no graphics card, and a root account has no sandbox
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  };
}

// Starts a program, and ends it with the test.
export function start(t, program, options, env) {
  const child = spawn(program, options, { stdio: 'ignore', env: { ...process.env, ...env } });
  endWith(t, child);
  return child;
}

function endWith(t, child) {
  const gone = once(child, 'exit');
  afterwards(t, async () => {
    child.kill();
    await gone;
  });
}

// Looks again and again, a moment apart, until `look` finds something.
export async function until(look, what, { patience = 60_000, pause = 50 } = {}) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((later) => setTimeout(later, pause));
  }
}
