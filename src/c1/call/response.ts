import type { Endpoint } from './endpoint.ts';
import { C1Error, type C1ErrorDetails, type C1ErrorKind } from '../errors.ts';
import type { HttpResponse } from '../transport/http.ts';
import { isJsonObject } from '../json/decoders.ts';

/** The owner of the token of a call; a 401 or 403 is that party's problem. */
export type TokenOwner = 'caller' | 'gateway';

/**
 * The JSON object of a successful answer; an empty one for a write that was answered without a body.
 * @throws C1Error for everything else. C1 answers 200 with HTML for paths outside its API, so the content type
 * is checked; it states failures as `google.rpc.Status`: `{code, message, details}`.
 */
export function parseResponse(
  endpoint: Endpoint,
  answer: HttpResponse,
  holder: TokenOwner,
): Record<string, unknown> {
  if (answer.status < 200 || answer.status > 299) throw failureOf(endpoint, answer, holder);
  if (endpoint.effect === 'write' && answer.body === '') return {};
  const json = isJson(answer) ? parseObject(answer.body) : undefined;
  if (json !== undefined) return json;
  throw new C1Error('protocol', 'C1 sent something other than a JSON object', errorDetails(endpoint, answer));
}

/** Statuses that mean the same when something in front of C1 sends them. */
const plainStatuses = [401, 408, 429, 499];

function failureOf(endpoint: Endpoint, answer: HttpResponse, holder: TokenOwner): C1Error {
  const status = isJson(answer) ? parseObject(answer.body) : undefined;
  const isClientError = answer.status >= 400 && answer.status < 500;
  if (isClientError && status === undefined && !plainStatuses.includes(answer.status)) {
    // Not C1's words: a wrong host's "not found" says nothing about what exists in C1.
    return new C1Error('protocol', `${answer.status} without a status of C1`, errorDetails(endpoint, answer));
  }
  const kind = errorKindForStatus(answer.status, holder);
  const stated = status?.['message'];
  const { message, ...found } = readMessage(typeof stated === 'string' ? stated : '');
  const details = { ...errorDetails(endpoint, answer), ...found };
  if (isClientError && !kindsOfCredentials.includes(kind) && message !== '') {
    return new C1Error(kind, message, { ...details, isUpstreamMessage: true });
  }
  // The caller is not told what else C1 says, and logs are no place for it: it may name people.
  return new C1Error(kind, `C1 answered ${answer.status}`, details);
}

/** Failures of the gateway's own credentials: C1's words name their principal, which is not the caller. */
const kindsOfCredentials: readonly C1ErrorKind[] = ['credentials-refused', 'credentials-forbidden'];

/** What a status means that is not a success. */
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
      // A 500 may be a mistake of the caller that C1 does not validate; it may also be anything else.
      return status >= 300 && status < 400 ? 'protocol' : 'failed';
  }
}

/** A longer message is not for people; it would only fill responses and logs. */
const maxMessageLength = 1_000;

/** How C1 ends its messages: with its id of the request in parentheses. */
const requestIdMark = '(request-id: ';

/**
 * Takes C1's request id, and the field that its validation names, out of an error text. The text may be as long as a
 * response body, so only its first and its last thousand characters are read.
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
  return { message, ...(requestId && { c1RequestId: requestId }), ...refusedField(message) };
}

type RefusedField = Pick<C1ErrorDetails, 'field' | 'fieldOfItem'>;

/**
 * The field that C1's validation refuses: `appId` of `invalid CreateAppUserOwnerRequest.AppId: …`. An embedded
 * message is named by its own field within (`UserRef: … | caused by: invalid UserRef.Id: …` is `userRefId`), an
 * item of a list by the list, with the field within beside it.
 */
function refusedField(message: string): RefusedField {
  const [, outer, index, rest = ''] = /^invalid \w+\.(\w+)(\[\d+\])?: (.*)$/s.exec(message) ?? [];
  if (outer === undefined) return {};
  const [, inner] = /caused by: invalid \w+\.(\w+): /.exec(rest) ?? [];
  if (index === undefined) return { field: toCamelCase(outer) + (inner ?? '') };
  return { field: toCamelCase(outer), ...(inner !== undefined && { fieldOfItem: toCamelCase(inner) }) };
}

function toCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What is known of a failed call before its body is looked at. */
export function errorDetails(endpoint: Endpoint, answer: HttpResponse): C1ErrorDetails {
  const retryAfterSeconds = parseRetryAfter(answer.headers['retry-after']);
  return {
    method: endpoint.method,
    pattern: endpoint.pattern,
    status: answer.status,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** Seconds to wait, from either form of the header (RFC 9110 §10.2.3); undefined when there is none. */
export function parseRetryAfter(header: string | string[] | undefined): number | undefined {
  if (typeof header !== 'string') return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  // A date begins with the day's name; `Date.parse` alone would take "1.5" for one of 2001.
  const date = /^[A-Z][a-z]{2}/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function isJson(answer: HttpResponse): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(String(answer.headers['content-type'] ?? ''));
}

/** The JSON object in a text; undefined for any other text. */
export function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined; // what is not JSON is no object either; the caller says what that means
  }
}
