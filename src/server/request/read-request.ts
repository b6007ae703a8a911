import { checkContentLength } from './body.ts';
import { parseJson, parseParameter } from './json-body.ts';
import type { GraphQLRequest } from './graphql-request.ts';
import { badRequest, RequestError } from '../errors/request-error.ts';

export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Of the document, and of the values in the JSON around it. */
  readonly maxTokens: number;
}

/** What a request says, before anything of it is checked but that it is an object. */
export type RawParams = Readonly<Record<string, unknown>>;

/**
 * Reads what a request says, within bounds: by POST as `application/json` only. A browser sends that type across sites
 * only after asking first (a CORS preflight), which is the whole protection against forged requests; forms and plain text
 * are refused because they need no such question.
 * @throws RequestError with `BAD_REQUEST` or `OPERATION_TOO_LARGE`
 */
export async function readRawParams(request: GraphQLRequest, limits: BodyLimits): Promise<RawParams> {
  const { method, url, header } = request;
  if (method === 'POST' && typeOf(header('content-type')) !== 'application/json') {
    throw badRequest('Send operations as application/json', 415, { accept: 'application/json' });
  }
  checkContentLength(header('content-length'), limits.maxBodyBytes);
  if (method !== 'GET' && method !== 'POST') {
    throw badRequest('GraphQL only supports GET and POST requests.', 405, { allow: 'GET, POST' });
  }
  const sent = await readable(() =>
    method === 'GET' ? sentInUrl(url, limits) : sentInBody(request, limits),
  );
  if (Array.isArray(sent)) throw badRequest('Batching is not supported.');
  return sent;
}

function typeOf(contentType = ''): string {
  return contentType.split(';', 1)[0]?.trim() ?? '';
}

async function sentInBody(
  { body }: GraphQLRequest,
  { maxBodyBytes, maxTokens }: BodyLimits,
): Promise<RawParams> {
  return parseJson(await body(maxBodyBytes), maxTokens) as RawParams;
}

function sentInUrl(url: string, { maxTokens }: BodyLimits): RawParams {
  const given = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const json = (name: string): unknown => parseParameter(text(name) ?? 'null', maxTokens);
  return {
    query: text('query'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

/** The words of whatever else was thrown quote what could not be read, and that may be anything. */
async function readable(read: () => RawParams | Promise<RawParams>): Promise<RawParams> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof RequestError ? error : badRequest('The request cannot be read');
  }
}
