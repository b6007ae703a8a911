import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** A form of a body on its way: what is meant, the header that says so (undefined for none), and the bytes. */
export type CodedForm = readonly [
  name: string,
  header: string | string[] | undefined,
  encode: (body: Buffer) => Buffer,
];

const mark = Buffer.from('\ufeff');

/** Every form that a proxy or a CDN may give to a body. */
export const codedForms: readonly CodedForm[] = [
  ['gzip', 'gzip', gzipSync],
  ['gzip under its old name', 'x-gzip', gzipSync],
  ['gzip in capitals', 'GZIP', gzipSync],
  ['gzip in two members', 'gzip', (body) => Buffer.concat([body.subarray(0, 5), body.subarray(5)].map((part) => gzipSync(part)))],
  ['brotli', 'br', brotliCompressSync],
  ['deflate with the header of zlib', 'deflate', deflateSync],
  ['deflate without a header', 'deflate', deflateRawSync],
  ['stored deflate without a header', 'Deflate', (body) => deflateRawSync(body, { level: 0 })],
  ['identity', 'identity', (body) => body],
  ['an empty header', '', (body) => body],
  ['gzip and then brotli', 'gzip, br', (body) => brotliCompressSync(gzipSync(body))],
  ['brotli and then gzip, with identity and nothing between', ' br ,identity,, Gzip', (body) => gzipSync(brotliCompressSync(body))],
  ['gzip twice, in two lines', ['gzip', 'gzip'], (body) => gzipSync(gzipSync(body))],
  ['a byte order mark', undefined, (body) => Buffer.concat([mark, body])],
  ['a byte order mark within gzip', 'gzip', (body) => gzipSync(Buffer.concat([mark, body]))],
]; // prettier-ignore
