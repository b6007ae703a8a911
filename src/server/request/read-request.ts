import { checkContentLength } from './body.ts';
import { parseJson, parseParameter } from './json-body.ts';
import type { GraphQLRequest } from './graphql-request.ts';
import {
  createBadRequestError,
  requestError,
  RequestError,
  createUnprocessableError,
} from '../errors/request-error.ts';

export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Maximum number of values in the JSON of a request. */
  readonly maxJsonValues: number;
}

/** The raw parameters of a request: an object whose members are unchecked. */
export type RawParams = Readonly<Record<string, unknown>>;

/**
 * Reads the parameters of a request within limits; by POST only as `application/json`. A browser sends that type across
 * sites only after a CORS preflight, which is the protection against CSRF; forms and plain text are rejected because
 * they need no preflight.
 * @throws RequestError with `BAD_REQUEST` or `OPERATION_TOO_LARGE`
 */
export async function readRawParams(request: GraphQLRequest, limits: BodyLimits): Promise<RawParams> {
  const { method, url, header } = request;
  if (method === 'POST' && parseMediaType(header('content-type')) !== 'application/json') {
    throw createBadRequestError('Send operations as application/json', 415, { accept: 'application/json' });
  }
  if (method === 'POST' && isEncoded(header('content-encoding'))) {
    throw createBadRequestError(
      'Send the body uncompressed, without Content-Encoding or with identity',
      415,
      {
        'accept-encoding': 'identity',
      },
    );
  }
  checkContentLength(header('content-length'), limits.maxBodyBytes);
  if (method !== 'GET' && method !== 'POST') {
    throw createBadRequestError('GraphQL only supports GET and POST requests.', 405, { allow: 'GET, POST' });
  }
  const sent = await readSafely(() =>
    method === 'GET' ? readUrlParams(url, limits) : readBodyParams(request, limits),
  );
  if (Array.isArray(sent)) throw createBatchError(sent.length);
  return sent;
}

/** Operations of a batch that each get the error; Apollo's link sends ten at most by default. */
const maxBatchSize = 50;

/** The rejection of a batch, once for each of its operations: links that batch read nothing else. */
function createBatchError(size: number): RequestError {
  const message = 'Batching is not supported.';
  if (size === 0 || size > maxBatchSize) return createUnprocessableError(message);
  return requestError(message, { code: 'BAD_REQUEST', http: { batchSize: size } });
}

function parseMediaType(contentType = ''): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a Content-Encoding, a list of codings, has any but `identity`, which changes nothing. */
function isEncoded(contentEncoding: string | undefined): boolean {
  if (contentEncoding === undefined) return false;
  return contentEncoding.split(',').some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()));
}

async function readBodyParams(
  { body }: GraphQLRequest,
  { maxBodyBytes, maxJsonValues }: BodyLimits,
): Promise<RawParams> {
  return parseJson(await body(maxBodyBytes), maxJsonValues) as RawParams;
}

function readUrlParams(url: string, { maxJsonValues }: BodyLimits): RawParams {
  const start = url.indexOf('?');
  const given = new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
  const getText = (name: string): string | undefined => given.get(name) || undefined;
  const getJson = (name: string): unknown => parseParameter(getText(name) ?? 'null', maxJsonValues);
  return {
    query: getText('query'),
    documentId: given.get('documentId') ?? undefined,
    operationName: getText('operationName'),
    variables: getJson('variables'),
    extensions: getJson('extensions'),
  };
}

/** Replaces other errors, whose messages quote the unreadable input. */
async function readSafely(read: () => RawParams | Promise<RawParams>): Promise<RawParams> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof RequestError ? error : createBadRequestError('The request cannot be read');
  }
}
