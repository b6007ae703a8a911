import type { OutgoingHttpHeaders } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** A form of a body on its way: what is meant, the headers that say so, and the bytes. */
export type CodedForm = readonly [
  name: string,
  headers: OutgoingHttpHeaders,
  encode: (body: Buffer) => Buffer,
];

/** The header in one line or in several, for which its type has no form. */
const coding = (names: string | string[]) => ({ 'content-encoding': names }) as OutgoingHttpHeaders;

const mark = Buffer.from('\ufeff');

/** Every form that a proxy or a CDN may give to a body. */
export const codedForms: readonly CodedForm[] = [
  ['gzip', coding('gzip'), gzipSync],
  ['gzip under its old name', coding('x-gzip'), gzipSync],
  ['gzip in capitals', coding('GZIP'), gzipSync],
  [
    'gzip in two members',
    coding('gzip'),
    (body) => Buffer.concat([body.subarray(0, 5), body.subarray(5)].map((part) => gzipSync(part))),
  ],
  ['brotli', coding('br'), brotliCompressSync],
  ['deflate with the header of zlib', coding('deflate'), deflateSync],
  ['deflate without a header', coding('deflate'), deflateRawSync],
  ['stored deflate without a header', coding('Deflate'), (body) => deflateRawSync(body, { level: 0 })],
  ['identity', coding('identity'), (body) => body],
  ['an empty header', coding(''), (body) => body],
  ['gzip and then brotli', coding('gzip, br'), (body) => brotliCompressSync(gzipSync(body))],
  [
    'brotli and then gzip, with identity and nothing between',
    coding(' br ,identity,, Gzip'),
    (body) => gzipSync(brotliCompressSync(body)),
  ],
  ['gzip twice, in two lines', coding(['gzip', 'gzip']), (body) => gzipSync(gzipSync(body))],
  ['a byte order mark', {}, (body) => Buffer.concat([mark, body])],
  ['a byte order mark within gzip', coding('gzip'), (body) => gzipSync(Buffer.concat([mark, body]))],
];
