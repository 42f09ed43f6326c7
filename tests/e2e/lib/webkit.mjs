// WebKit in its own small browser, spoken to in plain W3C WebDriver.

import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterwards } from './tidy.mjs';
import { start, startScreen, until } from './screen.mjs';
import { phone } from './page.mjs';

const element = 'element-6066-11e4-a52e-4f735466cecf';

function miniBrowser() {
  const places = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .concat('/usr/libexec/webkit2gtk-4.1/MiniBrowser');
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('not installed: MiniBrowser of webkit2gtk-4.1');
  return found;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function openWebKit(t) {
  const screen = await startScreen(t, phone);
  const port = await freePort();
  start(t, 'WebKitWebDriver', [`--port=${port}`], screen);
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await until(() => ask('GET', '/status').catch(() => null), 'the driver');
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: miniBrowser(),
          args: ['--automation'],
        },
        timeouts: { implicit: 30_000, script: 30_000, pageLoad: 60_000 },
      },
    },
  });
  const session = `/session/${sessionId}`;
  afterwards(t, () => ask('DELETE', session));
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width: phone[0], height: phone[1] });
  const find = async (xpath) => (await ask('POST', `${session}/element`, { using: 'xpath', value: xpath }))[element];
  return {
    engine: `${capabilities.browserName} ${capabilities.browserVersion}`,
    go: (url) => ask('POST', `${session}/url`, { url }),
    find,
    // as a person does: what cannot be pressed yet is waited for
    press: async (xpath) => ask('POST', `${session}/element/${await find(`${xpath}[not(@disabled)]`)}/click`, {}),
    write: async (xpath, text) => ask('POST', `${session}/element/${await find(xpath)}/value`, { text }),
    text: async (xpath) => ask('GET', `${session}/element/${await find(xpath)}/text`),
    picture: async () => Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'),
    run: (script, ...args) => ask('POST', `${session}/execute/sync`, { script, args }),
  };
}
