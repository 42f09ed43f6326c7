// The guard of the preview, asked in plain HTTP as a stranger would: nobody gets an answer of use.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { open } from './lib/page.mjs';
import { startRunde } from './lib/preview.mjs';

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

async function comeIn(preview) {
  const answer = await ask(preview, new URL(preview.link).pathname);
  assert.equal(answer.status, 303);
  return answer.headers['set-cookie'][0];
}

const socket = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': Buffer.from('sixteen letters!').toString('base64'),
};

// An empty answer that does not even say which program gave it.
function tellsNothing(answer) {
  assert.equal(answer.status, 404);
  assert.equal(answer.body, '');
  const told = Object.keys(answer.headers).sort();
  assert.deepEqual(told.filter((name) => !['connection', 'keep-alive'].includes(name)), ['content-length', 'date']);
}

test('a link that was used lets nobody in again', async (t) => {
  const preview = await startRunde(t);
  await comeIn(preview);
  tellsNothing(await ask(preview, new URL(preview.link).pathname));
});

test('a guessed link lets nobody in, and the real one still works', async (t) => {
  const preview = await startRunde(t);
  tellsNothing(await ask(preview, `/enter/${'0'.repeat(64)}`));
  tellsNothing(await ask(preview, '/enter/'));
  await comeIn(preview);
});

test('a browser without the cookie gets nothing', async (t) => {
  const preview = await startRunde(t);
  const cookie = await comeIn(preview);
  const wrong = `${cookie.split('=')[0]}=${'0'.repeat(64)}`;
  for (const headers of [{}, { Cookie: wrong }]) {
    tellsNothing(await ask(preview, '/', headers));
    tellsNothing(await ask(preview, '/ws', { ...headers, ...socket, Origin: preview.origin }));
  }
  assert.match(cookie, /; HttpOnly; SameSite=(Lax|Strict); Path=\/$/);
});

test('another host name gets nothing, with the link and with the cookie', async (t) => {
  const preview = await startRunde(t);
  const { port } = new URL(preview.origin);
  const names = [`localhost:${port}`, 'runde.example', '127.0.0.1', `127.0.0.1:${port}.example`];
  for (const Host of names) tellsNothing(await ask(preview, new URL(preview.link).pathname, { Host }));
  const Cookie = (await comeIn(preview)).split(';')[0];
  for (const Host of names) {
    tellsNothing(await ask(preview, '/', { Host, Cookie }));
    tellsNothing(await ask(preview, '/ws', { Host, Cookie, ...socket, Origin: `http://${Host}` }));
  }
});

test('a page of another origin gets no socket, though the browser sends the cookie', async (t) => {
  const preview = await startRunde(t);
  const Cookie = (await comeIn(preview)).split(';')[0];
  const foreign = ['http://runde.example', 'null', preview.origin.replace('http', 'https'),
    `${preview.origin}.example`, preview.origin.replace('127.0.0.1', 'localhost')];
  for (const Origin of foreign) tellsNothing(await ask(preview, '/ws', { Cookie, ...socket, Origin }));
  tellsNothing(await ask(preview, '/ws', { Cookie, ...socket }));
  const own = await ask(preview, '/ws', { Cookie, ...socket, Origin: preview.origin });
  assert.equal(own.status, 101);
});

test('no other path and no other method has anything to say', async (t) => {
  const preview = await startRunde(t);
  const Cookie = (await comeIn(preview)).split(';')[0];
  for (const path of ['/favicon.ico', '/vault', '/../key/device.key', '/%2e%2e/key/device.key']) {
    tellsNothing(await ask(preview, path, { Cookie }));
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await ask(preview, '/', { Cookie }, method);
    assert.ok(answer.status >= 400, `${method} was answered with ${answer.status}`);
    assert.equal(answer.body, '');
  }
});

test('the page may speak with this preview alone, and is kept nowhere', async (t) => {
  const preview = await startRunde(t);
  const Cookie = (await comeIn(preview)).split(';')[0];
  const { headers, body } = await ask(preview, '/', { Cookie });
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
  const again = await ask(preview, '/', { Cookie });
  assert.ok(!again.body.includes(nonce), 'a nonce is used once');
});

test('the title says Runde and nothing of the group', async (t) => {
  const { page, faults } = await open(t, await startRunde(t));
  assert.equal(await page.title(), 'Runde');
  assert.deepEqual(faults, []);
});
