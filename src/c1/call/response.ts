import type { Endpoint } from './endpoint.ts';
import { C1Error, type C1ErrorDetails, type C1ErrorKind } from '../errors.ts';
import type { HttpResponse } from '../transport/http.ts';
import { isJsonObject } from '../json/decoders.ts';

/** The owner of the token of a call, to whom a 401 or 403 applies. */
export type TokenOwner = 'caller' | 'gateway';

/**
 * The JSON object of a successful response; an empty object for a write whose response has no body.
 * @throws C1Error for every other response. C1 responds with 200 and HTML to paths outside its API, so the content
 * type is checked; its errors have the form of `google.rpc.Status`: `{code, message, details}`.
 */
export function parseResponse(
  endpoint: Endpoint,
  response: HttpResponse,
  holder: TokenOwner,
): Record<string, unknown> {
  if (response.status < 200 || response.status > 299) throw toC1Error(endpoint, response, holder);
  if (endpoint.effect === 'write' && response.body === '') return {};
  const json = isJson(response) ? parseObject(response.body) : undefined;
  if (json !== undefined) return json;
  throw new C1Error(
    'protocol',
    'C1 sent something other than a JSON object',
    errorDetails(endpoint, response),
  );
}

/** Statuses that mean the same when a proxy in front of C1 sends them. */
const plainStatuses = [401, 408, 429, 499];

function toC1Error(endpoint: Endpoint, response: HttpResponse, holder: TokenOwner): C1Error {
  const status = isJson(response) ? parseObject(response.body) : undefined;
  const isClientError = response.status >= 400 && response.status < 500;
  if (isClientError && status === undefined && !plainStatuses.includes(response.status)) {
    // The response is not C1's: a "not found" of a wrong host does not prove that an object is missing in C1.
    return new C1Error(
      'protocol',
      `${response.status} without a status of C1`,
      errorDetails(endpoint, response),
    );
  }
  const kind = errorKindForStatus(response.status, holder);
  const stated = status?.['message'];
  const { message, ...found } = readMessage(typeof stated === 'string' ? stated : '');
  const details = { ...errorDetails(endpoint, response), ...found };
  if (isClientError && !kindsOfCredentials.includes(kind) && message !== '') {
    return new C1Error(kind, message, { ...details, isUpstreamMessage: true });
  }
  // Other messages of C1 are neither returned nor logged: they may contain personal data.
  return new C1Error(kind, `C1 answered ${response.status}`, details);
}

/** Failures of the gateway's own credentials: C1's message names their principal, which is not the caller. */
const kindsOfCredentials: readonly C1ErrorKind[] = ['credentials-refused', 'credentials-forbidden'];

/** The kind of error for a status outside 200 to 299. */
export function errorKindForStatus(status: number, holder: TokenOwner): C1ErrorKind {
  switch (status) {
    case 400:
    case 422:
      return 'invalid';
    case 401:
      return holder === 'caller' ? 'unauthenticated' : 'credentials-refused';
    case 403:
      return holder === 'caller' ? 'forbidden' : 'credentials-forbidden';
    case 404:
      return 'not-found';
    case 408:
    case 499:
      return 'timeout';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      // Some 500s are caused by invalid input that C1 does not validate; they cannot be told apart.
      return status >= 300 && status < 400 ? 'protocol' : 'failed';
  }
}

/** Maximum length of a message of C1; longer ones are not written for readers. */
const maxMessageLength = 1_000;

/** The beginning of C1's request id, in parentheses at the end of its messages. */
const requestIdMark = '(request-id: ';

/**
 * Extracts C1's request id and the invalid field from an error message. The message may be as long as a
 * response body, so only its first and its last thousand characters are parsed.
 */
function readMessage(text: string): Pick<C1ErrorDetails, 'c1RequestId' | keyof RefusedField> & {
  message: string;
} {
  const end = text.slice(-maxMessageLength).trimEnd();
  const mark = end.lastIndexOf(requestIdMark);
  const isMarked = mark !== -1 && end.indexOf(')', mark) === end.length - 1;
  const stated = isMarked ? end.slice(mark + requestIdMark.length, -1) : '';
  const requestId = /^[\w.-]{1,128}$/.test(stated) ? stated : undefined;
  const length = isMarked ? Math.max(0, text.length - maxMessageLength) + mark : text.length;
  const message = text.slice(0, Math.min(length, maxMessageLength)).trim();
  return { message, ...(requestId && { c1RequestId: requestId }), ...parseRefusedField(message) };
}

type RefusedField = Pick<C1ErrorDetails, 'field' | 'fieldOfItem'>;

/**
 * The field that C1's validation rejects: `appId` of `invalid CreateAppUserOwnerRequest.AppId: …`. The name of a nested
 * field is appended (`UserRef: … | caused by: invalid UserRef.Id: …` is `userRefId`); for a list item the
 * result has the list and, separately, the field of the item.
 */
function parseRefusedField(message: string): RefusedField {
  const [, outer, index, rest = ''] = /^invalid \w+\.(\w+)(\[\d+\])?: (.*)$/s.exec(message) ?? [];
  if (outer === undefined) return {};
  const [, inner] = /caused by: invalid \w+\.(\w+): /.exec(rest) ?? [];
  if (index === undefined) return { field: toCamelCase(outer) + (inner ?? '') };
  return { field: toCamelCase(outer), ...(inner !== undefined && { fieldOfItem: toCamelCase(inner) }) };
}

function toCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Error details that are known without the body of the response. */
export function errorDetails(
  endpoint: Pick<Endpoint, 'method' | 'pattern'>,
  response: HttpResponse,
): C1ErrorDetails {
  const retryAfterSeconds = parseRetryAfter(response.headers['retry-after']);
  return {
    method: endpoint.method,
    pattern: endpoint.pattern,
    status: response.status,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** Seconds to wait, from either form of `Retry-After` (RFC 9110 §10.2.3); undefined without a usable value. */
export function parseRetryAfter(header: string | string[] | undefined): number | undefined {
  if (typeof header !== 'string') return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  // A date begins with the name of the day; `Date.parse` would also read "1.5" as a date in 2001.
  const date = /^[A-Z][a-z]{2}/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function isJson(response: HttpResponse): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(String(response.headers['content-type'] ?? ''));
}

/** The JSON object in a text; undefined for any other text. */
export function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
