import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { maxHeadLength } from '../request/head-limits.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A text in its encodings, compressed once and shared by all responses. */
export interface StaticFile {
  readonly type: string;
  readonly hash: string;
  readonly gzip: Bytes;
  /** Decompressed at the first request without compression, which is rare, and cached. */
  readonly identity: () => Promise<Bytes>;
}

/** Size of the chunks of a response. */
const viewBytes = 65_536;

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Compresses a text; `hash` is computed unless it covers more than the text. */
export async function createStaticFile(type: string, text: string, hash?: string): Promise<StaticFile> {
  return createCompressedFile(type, await compress(text), hash ?? computeHash(text));
}

/** A file that has been compressed by gzip; `hash` is that of the compressed bytes if undefined. */
export function createCompressedFile(
  type: string,
  bytes: Bytes,
  hash: string = computeHash(bytes),
): StaticFile {
  let plain: Promise<Bytes> | undefined;
  const identity = (): Promise<Bytes> => (plain ??= decompress(bytes));
  return { type: `${type}; charset=utf-8`, hash, gzip: bytes, identity };
}

/** The response to a GET or HEAD of a file in the best accepted encoding; 304 if the client has the same bytes. */
export async function serveStaticFile(
  request: Request,
  file: StaticFile,
  ownHeaders: Readonly<Record<string, string>>,
): Promise<Response> {
  const encoding = chooseEncoding(getHeader(request, 'accept-encoding'));
  // A strong ETag identifies bytes, so each encoding has its own.
  const headers = { ...ownHeaders, 'content-type': file.type, etag: `"${file.hash}-${encoding}"` };
  if (isCurrent(request, headers.etag))
    return new Response(null, { status: 304, statusText: 'Not Modified', headers });
  const bytes = encoding === 'gzip' ? file.gzip : await file.identity();
  return new Response(request.method === 'HEAD' ? null : createViewStream(bytes), {
    statusText: 'OK',
    headers: {
      ...headers,
      ...(encoding === 'gzip' && { 'content-encoding': encoding }),
      'content-length': String(bytes.byteLength),
    },
  });
}

/** A short hash of the bytes. */
export function computeHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 22);
}

/**
 * A stream of views of the bytes, each created on demand. A `Response` of the bytes themselves would copy them, and a
 * client that does not read would hold megabytes for a small request.
 */
function createViewStream(bytes: Bytes): ReadableStream<Bytes> {
  let offset = 0;
  const pull = (controller: ReadableStreamDefaultController<Bytes>): void => {
    if (offset < bytes.byteLength) controller.enqueue(bytes.subarray(offset, (offset += viewBytes)));
    else controller.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/** A header, cut if it is too long. */
export function getHeader({ headers }: Request, name: string): string {
  return (headers.get(name) ?? '').slice(0, maxHeadLength);
}

function isCurrent(request: Request, etag: string): boolean {
  const known = getHeader(request, 'if-none-match')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function chooseEncoding(acceptEncoding: string): 'gzip' | 'identity' {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => item.split(';', 1).join('').trim());
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}
