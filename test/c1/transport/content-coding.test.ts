import type { OutgoingHttpHeaders } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answering } from '../../support/upstream/fake-upstream.ts';
import { codedForms } from '../../support/upstream/content-codings.ts';
import { c1At, get, httpTo, read, readCall, write } from '../connection.ts';
import { failureOf } from '../failure.ts';

const json = { 'content-type': 'application/json' };
const app = { app: { id: 'app-1', displayName: 'Zoë 😀', description: 'x'.repeat(3_000) } };

/** An upstream whose every response has this body and these headers. */
const sending = (body: Buffer | string, headers: OutgoingHttpHeaders, status = 200) =>
  answering((_, response) => {
    response.writeHead(status, { ...json, ...headers }).end(body);
  });

test('requests say which codings are understood, reads and writes alike', async () => {
  const seen: unknown[] = [];
  const { origin } = await answering((request, response) => {
    seen.push(request.headers['accept-encoding']);
    response.writeHead(200, json).end('{}');
  });

  await c1At(origin).send(read);
  await c1At(origin).send(write);

  expect(seen).toEqual(['gzip, br;q=0.5', 'gzip, br;q=0.5']);
});

test.each(codedForms)('reads a body in %s', async (_, headers, encode) => {
  const { origin } = await sending(encode(Buffer.from(JSON.stringify(app))), headers);

  expect(await c1At(origin).send(read)).toEqual(app);
});

test.each(codedForms)('reads an error of C1 in %s', async (_, headers, encode) => {
  const body = encode(Buffer.from(JSON.stringify({ code: 6, message: 'it exists', details: [] })));
  const { origin } = await sending(body, headers, 409);

  expect(await failureOf(() => c1At(origin).send(write))).toMatchObject({
    kind: 'conflict',
    message: 'it exists',
    isUpstreamMessage: true,
  });
});

test('a body that comes in pieces is decoded whole', async () => {
  const bytes = gzipSync(JSON.stringify(app));
  const { origin } = await answering((_, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    for (const byte of bytes) response.write(Buffer.of(byte));
    response.end();
  });

  expect(await c1At(origin).send(read)).toEqual(app);
});

test.each(['gzip', 'br', 'deflate', 'zstd'])('a write without content is a success in %s', async (coding) => {
  for (const status of [200, 204]) {
    const { origin } = await sending('', { 'content-encoding': coding }, status);
    expect(await c1At(origin).send(write)).toEqual({});
  }
});

const codings = [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
] as const;

test.each(codings)('the limit counts the bytes that %s decodes to', async (coding, encode) => {
  for (const [size, more] of [
    [1000, 0],
    [1001, 1],
    [5_000_000, 1],
  ] as const) {
    const { origin } = await sending(encode('a'.repeat(size)), { 'content-encoding': coding });
    const exchange = httpTo(origin, { maxBodyBytes: 1000 }).request(get);
    if (more === 0) expect((await exchange).body).toBe('a'.repeat(1000));
    else {
      expect(await failureOf(() => exchange)).toEqual({
        kind: 'protocol',
        message: 'the answer has more than 1000 bytes',
      });
    }
  }
});

test('a bomb ends at the limit, and so does one within another coding', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000), { level: 1 });
  const { origin } = await sending(bomb, { 'content-encoding': 'gzip' });
  const nested = await sending(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' });
  const before = process.memoryUsage().rss;

  for (const from of [origin, nested.origin]) {
    const failure = await failureOf(() => httpTo(from, { maxBodyBytes: 1_000_000 }).request(get));
    expect(failure).toMatchObject({ kind: 'protocol', message: 'the answer has more than 1000000 bytes' });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});

test('the limit counts the bytes that arrive too, which decode to fewer', async () => {
  const { origin } = await sending(gzipSync(gzipSync('')).toString('latin1').repeat(50), {
    'content-encoding': 'gzip',
  });

  expect(await failureOf(() => httpTo(origin, { maxBodyBytes: 1000 }).request(get))).toEqual({
    kind: 'protocol',
    message: 'the answer has more than 1000 bytes',
  });
});

const undecodable = { kind: 'protocol', message: 'the answer cannot be decoded' };

test.each([
  ['zstd', 'the content coding zstd is not supported'],
  ['compress', 'the content coding compress is not supported'],
  ['gzip, aes128gcm', 'the content coding aes128gcm is not supported'],
  ['<script>', 'the content coding is not supported'],
  ['gzip, gzip, gzip, gzip, gzip, gzip', 'the body has too many content codings'],
  ['gzip', 'the body is not valid gzip'],
  ['br', 'the body is not valid br'],
  ['deflate', 'the body is not valid deflate'],
  ['toString', 'the content coding tostring is not supported'],
])('a body in %s that cannot be decoded is no data: %s', async (coding, cause) => {
  const { origin } = await sending('{"app":{"id":"app-1"}}', { 'content-encoding': coding });

  expect(await failureOf(() => c1At(origin).send(read))).toEqual({
    ...undecodable,
    ...readCall,
    cause: expect.objectContaining({ message: cause }) as Error,
  });
});

test.each(codings)('a truncated body in %s is no data, wherever it ends', async (coding, encode) => {
  const whole = encode(JSON.stringify(app));
  for (const length of [1, 2, 11, whole.length >> 1, whole.length - 1]) {
    const { origin } = await sending(whole.subarray(0, length), { 'content-encoding': coding });
    expect(await failureOf(() => c1At(origin).send(read))).toMatchObject(undecodable);
  }
});

test('an exchange that breaks within a compressed body is a broken connection', async () => {
  const { origin } = await answering((_, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': '500' });
    response.write(gzipSync(JSON.stringify(app)).subarray(0, 20), () => response.destroy());
  });

  expect(await failureOf(() => httpTo(origin).request(get))).toMatchObject({ kind: 'unavailable' });
});

test.each([
  [401, 'credentials-refused'],
  [429, 'rate-limited'],
  [503, 'unavailable'],
])('the status %i counts if its body cannot be decoded', async (status, kind) => {
  for (const coding of ['zstd', 'gzip']) {
    const { origin } = await sending('not compressed at all', { 'content-encoding': coding }, status);
    expect(await failureOf(() => c1At(origin).send(write))).toMatchObject({ kind, status });
  }
});

test('a response that cannot be decoded leaves the connection usable', async () => {
  const sockets = new Set<unknown>();
  const { origin } = await answering((request, response) => {
    sockets.add(request.socket);
    response.writeHead(200, { ...json, 'content-encoding': 'zstd' }).end(gzipSync('{}'));
  });
  const http = httpTo(origin);

  for (let call = 0; call < 3; call += 1) {
    expect(await failureOf(() => http.request(get))).toMatchObject(undecodable);
    // undici frees a connection only after the last byte was read; a call made at once opens a second one.
    await setImmediate();
  }
  expect(sockets.size).toBe(1);
});
