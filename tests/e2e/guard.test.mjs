// The guard of the preview, asked in plain HTTP as a stranger would: nobody gets an answer of use.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { newBrowser, open } from './lib/page.mjs';
import { newFolder, startRunde } from './lib/preview.mjs';
import { until } from './lib/screen.mjs';
import { words } from './lib/words.mjs';

// One question; the answer with its whole body. An upgrade that succeeds answers 101.
function ask(preview, path, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(preview.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, setHost: !headers.Host });
    asked.on('response', async (answer) => {
      let body = '';
      for await (const piece of answer) body += piece;
      resolve({ status: answer.statusCode, headers: answer.headers, body });
    });
    asked.on('upgrade', (answer, socket) => {
      socket.destroy();
      resolve({ status: answer.statusCode, headers: answer.headers, body: '' });
    });
    asked.on('error', reject);
    asked.end();
  });
}

// The key that the page of the one with the link has in it.
async function comeIn(preview) {
  const answer = await ask(preview, new URL(preview.link).pathname);
  assert.equal(answer.status, 200);
  return keyIn(answer);
}

const keyIn = (answer) => answer.body.match(/data-key="([0-9a-f]{64})"/)?.[1];

const socket = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': Buffer.from('sixteen letters!').toString('base64'),
};

const naming = (key) => ({ 'Sec-WebSocket-Protocol': `runde, ${key}` });

// An empty answer that does not even say which program gave it.
function tellsNothing(answer) {
  assert.equal(answer.status, 404);
  assert.equal(answer.body, '');
  const told = Object.keys(answer.headers).sort();
  assert.deepEqual(told.filter((name) => !['connection', 'keep-alive'].includes(name)), ['content-length', 'date']);
}

// The page that everybody gets, whatever they have: but for the word that is used once, always the same.
async function tellsTheSame(preview, answer) {
  const plain = ({ status, body }) => [status, body.replaceAll(/nonce="[0-9a-f]{64}"/g, '')];
  assert.deepEqual(plain(answer), plain(await ask(preview, '/')));
  assert.equal(keyIn(answer), undefined);
}

test('a link that was used lets nobody in again', async (t) => {
  const preview = await startRunde(t);
  const key = await comeIn(preview);
  const again = await ask(preview, new URL(preview.link).pathname);
  await tellsTheSame(preview, again);
  assert.ok(!again.body.includes(key));
});

test('a guessed link lets nobody in, and the real one still works', async (t) => {
  const preview = await startRunde(t);
  await tellsTheSame(preview, await ask(preview, `/enter/${'0'.repeat(64)}`));
  await tellsTheSame(preview, await ask(preview, '/enter/%ff/..'));
  tellsNothing(await ask(preview, '/enter/'));
  assert.ok(await comeIn(preview));
});

test('a browser without the key gets no socket, whatever else it has', async (t) => {
  const preview = await startRunde(t);
  const key = await comeIn(preview);
  const token = new URL(preview.link).pathname.split('/').at(-1);
  const own = { ...socket, Origin: preview.origin };
  const tries = [{}, naming('0'.repeat(64)), naming(token), { 'Sec-WebSocket-Protocol': 'runde' },
    { Cookie: `runde=${key}` }, { Authorization: key }];
  for (const headers of tries) tellsNothing(await ask(preview, '/ws', { ...own, ...headers }));
  tellsNothing(await ask(preview, `/ws?key=${key}`, own));
  assert.equal((await ask(preview, '/ws', { ...own, ...naming(key) })).status, 101);
});

test('another host name gets nothing, with the link and with the key', async (t) => {
  const preview = await startRunde(t);
  const { port } = new URL(preview.origin);
  const names = [`localhost:${port}`, 'runde.example', '127.0.0.1', `127.0.0.1:${port}.example`];
  const everywhere = [new URL(preview.link).pathname, '/', '/ws', '/enter/%ff', '/vault'];
  for (const Host of names) {
    for (const path of everywhere) tellsNothing(await ask(preview, path, { Host }));
    for (const method of ['POST', 'OPTIONS', 'TRACE']) tellsNothing(await ask(preview, '/', { Host }, method));
  }
  const key = await comeIn(preview);
  for (const Host of names) {
    tellsNothing(await ask(preview, '/ws', { Host, ...socket, ...naming(key), Origin: `http://${Host}` }));
  }
});

test('a page of another origin gets no socket, though it knew the key', async (t) => {
  const preview = await startRunde(t);
  const named = naming(await comeIn(preview));
  const foreign = ['http://runde.example', 'null', preview.origin.replace('http', 'https'),
    `${preview.origin}.example`, preview.origin.replace('127.0.0.1', 'localhost')];
  for (const Origin of foreign) tellsNothing(await ask(preview, '/ws', { ...socket, ...named, Origin }));
  tellsNothing(await ask(preview, '/ws', { ...socket, ...named }));
});

test('no other path and no other method has anything to say', async (t) => {
  const preview = await startRunde(t);
  for (const path of ['/favicon.ico', '/vault', '/../key/device.key', '/%2e%2e/key/device.key', '/ws']) {
    tellsNothing(await ask(preview, path));
  }
  for (const path of ['/', '/ws', '/enter/x', '/vault']) {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) tellsNothing(await ask(preview, path, {}, method));
  }
});

test('another server on this computer gets nothing by which the browser is known', async (t) => {
  const preview = await startRunde(t);
  const { page, faults } = await open(t, preview);
  await page.getByRole('button').first().waitFor();
  const heard = [];
  const other = createServer((request, answer) => {
    heard.push(JSON.stringify(request.headers) + request.url);
    answer.setHeader('content-type', 'text/html').end('<script>document.title = localStorage.length + document.cookie</script>');
  });
  await new Promise((ready) => { other.listen(0, '127.0.0.1', ready); });
  t.after(() => other.close());
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  assert.equal(await page.title(), '0');
  assert.doesNotMatch(heard.join(), /[0-9a-f]{64}|cookie/i);
  // and the page that came in by the link still is known
  await page.goto(preview.origin);
  await page.getByRole('button').first().waitFor();
  assert.deepEqual(faults.filter((fault) => !fault.includes(`:${other.address().port}`)), []);
});

test('what the browser is started with does not hold the link, and the file that does is its owner\'s', async (t) => {
  const folder = newFolder(t);
  const told = join(folder, 'arguments');
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho "$@" > '${told}.new'; mv '${told}.new' '${told}'\n`, { mode: 0o755 });
  const preview = await startRunde(t, { folder, shown: { BROWSER: browser, DISPLAY: ':0' } });
  await until(() => existsSync(told), 'the browser to be started');
  const file = join(folder, 'open-runde.html');
  assert.ok(readFileSync(file, 'utf8').includes(preview.link));
  assert.equal(statSync(file).mode & 0o777, 0o600);
  // the file leads on, and goes with the link
  const { page } = await open(t, preview, { at: `file://${file}` });
  await page.getByRole('button').first().waitFor();
  assert.equal(new URL(page.url()).origin, preview.origin);
  assert.ok(!existsSync(file));
  const token = new URL(preview.link).pathname.split('/').at(-1);
  for (const each of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
    assert.ok(!commandLine(each).includes(token), `process ${each} has the link in its arguments`);
  }
  assert.ok(!readFileSync(told, 'utf8').includes(token));
});

function commandLine(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}

test('hundreds who connect and say nothing, or half a line, keep nobody out', async (t) => {
  const preview = await startRunde(t, { files: 200 });
  const { hostname, port } = new URL(preview.origin);
  const silent = [];
  t.after(() => silent.forEach((one) => one.destroy()));
  for (let count = 0; count < 400; count += 1) {
    const one = connect({ host: hostname, port: Number(port) }).on('error', () => {});
    silent.push(one);
    await new Promise((ready) => { one.once('connect', ready).once('close', ready); });
    if (count % 2) one.write('GET / HTTP/1.1\r\nHost: 127');
  }
  assert.ok(await comeIn(preview));
});

test('a used link says so, in the language of the browser', async (t) => {
  const preview = await startRunde(t);
  await comeIn(preview);
  const page = await (await newBrowser(t)).newPage();
  await page.goto(preview.link);
  await page.getByText(words('en').say('link-used')).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

test('the page may speak with this preview alone, and is kept nowhere', async (t) => {
  const preview = await startRunde(t);
  const { headers, body } = await ask(preview, '/');
  const policy = new Map(headers['content-security-policy'].split(';').map((rule) => {
    const [name, ...allowed] = rule.trim().split(' ');
    return [name, allowed.join(' ')];
  }));
  const own = preview.origin.replace('http:', 'ws:');
  assert.equal(policy.get('default-src'), "'none'");
  assert.equal(policy.get('connect-src'), `${preview.origin} ${own}`);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors']) assert.equal(policy.get(name), "'none'");
  const nonce = policy.get('script-src').match(/'nonce-([0-9a-f]{64})'/)[1];
  for (const [, given] of body.matchAll(/<script([^>]*)>/g)) assert.equal(given.trim(), `nonce="${nonce}"`);
  assert.doesNotMatch(policy.get('script-src'), /unsafe-inline|\*|https?:/);
  assert.doesNotMatch(body, /(src|href)="?(https?:)?\/\//);
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  const again = await ask(preview, '/');
  assert.ok(!again.body.includes(nonce), 'a nonce is used once');
});

test('the title says Runde and nothing of the group', async (t) => {
  const { page, faults } = await open(t, await startRunde(t));
  assert.equal(await page.title(), 'Runde');
  assert.deepEqual(faults, []);
});
