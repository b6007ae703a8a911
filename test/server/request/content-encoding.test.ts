import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { servers } from '../../support/four-servers.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';

const operation = Buffer.from('{"query":"{__typename}"}');
/** All that serve GraphQL, each by its own adapter. */
const names = Object.keys(servers).filter((name) => name !== 'the port of metrics');
/** At this one `POST` skips Yoga, at the other it does not. */
const targets = ['/graphql', '/graphql?x=1'];

/** The response to an operation with these header lines. */
async function sent(url: string, target: string, headers: readonly string[], body: Buffer) {
  const own = ['Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close'];
  const client = rawClient(url, requestHead(`POST ${target}`, [...own, ...headers]));
  client.socket.write(body);
  const [head = '', json = ''] = (await client.ended).split(/\r\n\r\n([^]*)/);
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
    acceptEncoding: /^accept-encoding: (.*)\r?$/im.exec(head)?.[1],
    body: JSON.parse(json) as { errors?: { message: string; extensions: { code: string } }[] },
  };
}

const encoded: readonly (readonly [string[], Buffer])[] = [
  [['Content-Encoding: gzip'], gzipSync(operation)],
  [['content-encoding: GZIP'], gzipSync(operation)],
  [['Content-Encoding: x-gzip'], gzipSync(operation)],
  [['Content-Encoding: br'], brotliCompressSync(operation)],
  [['Content-Encoding: deflate'], deflateSync(operation)],
  [['Content-Encoding: deflate'], deflateRawSync(operation)],
  [['Content-Encoding: zstd'], Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  [['Content-Encoding: gzip, br'], brotliCompressSync(gzipSync(operation))],
  [['Content-Encoding: identity, gzip'], gzipSync(operation)],
  [['Content-Encoding: gzip ,identity'], gzipSync(operation)],
  [['Content-Encoding: identity', 'Content-Encoding: gzip'], gzipSync(operation)],
  [['Content-Encoding: gzip', 'Content-Encoding: gzip'], gzipSync(gzipSync(operation))],
  [['Content-Encoding: gzip'], operation],
  [['Content-Encoding: chunked'], operation],
  [['Content-Encoding: aws-chunked'], operation],
  [['Content-Encoding: utf-8'], operation],
];

test.each(names)('%s rejects a compressed body and names what it takes', async (name) => {
  const url = (await servers[name]?.()) ?? '';
  for (const target of targets) {
    for (const [headers, body] of encoded) {
      expect({ headers, target, ...(await sent(url, target, headers, body)) }).toEqual({
        headers,
        target,
        status: 415,
        acceptEncoding: 'identity',
        body: {
          errors: [
            {
              message: 'Send the body uncompressed, without Content-Encoding or with identity',
              extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) as string },
            },
          ],
        },
      });
    }
  }
});

test.each(names)('%s takes a body that is not compressed, whatever says so', async (name) => {
  const url = (await servers[name]?.()) ?? '';
  const plain = [
    [],
    ['Content-Encoding: identity'],
    ['CONTENT-ENCODING: Identity'],
    ['Content-Encoding:'],
    ['Content-Encoding: identity, identity'],
    ['Content-Encoding: identity', 'Content-Encoding: identity'],
    ['Content-Encoding: ,'],
    ['Accept-Encoding: gzip'],
  ];
  for (const target of targets) {
    for (const headers of plain) {
      const { status, body, acceptEncoding } = await sent(url, target, headers, operation);
      expect({ headers, target, status, body, acceptEncoding }).toEqual({
        headers,
        target,
        status: 200,
        body: { data: { __typename: 'Query' } },
        acceptEncoding: undefined,
      });
    }
  }
});

test('a media type that is refused is named first, and the two are not mixed', async () => {
  const url = (await servers['the process']?.()) ?? '';
  const client = rawClient(
    url,
    requestHead('POST /graphql', ['Content-Type: text/plain', 'Content-Encoding: gzip', 'Connection: close']),
  );

  const response = await client.ended;
  expect(response).toMatch(/^HTTP\/1\.1 415 [^]*^accept: application\/json\r$/im);
  expect(response).not.toMatch(/^accept-encoding/im);
});
