import { Buffer } from 'node:buffer';
import type { ExecutionResult } from 'graphql';
import type { ExplainReport } from './explain-report.ts';
import type { FormattedError } from './format-error.ts';
import { chooseStatus, type HttpStatuses } from './http-status.ts';
import { maxHeadLength } from '../request/head-limits.ts';

/** A GraphQL-over-HTTP response, independent of Node and Yoga. */
export interface GraphQLHttpResponse {
  readonly status: number;
  /** The reason phrase of a status that Node.js does not know. */
  readonly statusText?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The length of the body. */
  readonly bytes: number;
}

/** A result whose errors are formatted for the client. */
export interface FormattedResult extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly FormattedError[];
}

/** The result with the report in its extensions; unchanged without one. */
export function addExplainExtension(
  result: FormattedResult,
  report: ExplainReport | undefined,
  cost?: number,
): FormattedResult {
  if (report === undefined) return result;
  return { ...result, extensions: { ...result.extensions, upstream: report.toJson(cost) } };
}

/**
 * A result as JSON, whatever the Accept header says. Event streams and multipart bodies would carry request errors
 * under status 200, and this graph has no streams; a bare 406 would carry no message.
 */
export function toHttpResponse(
  result: FormattedResult,
  accept: string | undefined,
  statuses: HttpStatuses,
): GraphQLHttpResponse {
  const mediaType = chooseMediaType(accept, result);
  let batchSize: number | undefined;
  const headers: Record<string, string> = { 'content-type': `${mediaType}; charset=utf-8` };
  const errors = result.errors?.map(({ extensions: { http, ...extensions }, ...error }) => {
    Object.assign(headers, http?.headers);
    batchSize = http?.batchSize;
    return { ...error, extensions };
  });
  const json = JSON.stringify(errors === undefined ? result : { ...result, errors });
  const body = batchSize === undefined ? json : `[${Array(batchSize).fill(json).join()}]`;
  const chosen = chooseStatus(result, { isOlder: mediaType === older, statuses });
  return { ...chosen, headers, body, bytes: Buffer.byteLength(body) };
}

const current = 'application/graphql-response+json';
const older = 'application/json';
const olderOrAny = [older, 'application/*', '*/*'];

/** The media types that an Accept header leads to. */
interface MediaTypes {
  /** Of the result of an execution: the preferred type. */
  readonly preferred: string;
  /** Of a rejected request: the current type if it is accepted at all. */
  readonly ofRejection: string;
}

/** The last Accept header: most requests have the same one. */
let last: MediaTypes & { readonly accept: string } = { accept: older, preferred: older, ofRejection: older };

/**
 * The one of the two types of the GraphQL-over-HTTP specification that an Accept header prefers: by its weights (RFC 9110
 * §12.5.1), and by their order where those are equal. A rejected request gets the current type whenever it is accepted:
 * clients that name both, as routers of federated graphs do, read the errors of another status than 200 only from that.
 */
function chooseMediaType(accept: string | undefined, { data }: FormattedResult): string {
  if (accept === undefined || accept.length > maxHeadLength) return older;
  if (accept !== last.accept) last = { accept, ...parseAccept(accept) };
  return data === undefined ? last.ofRejection : last.preferred;
}

function parseAccept(accept: string): MediaTypes {
  let preferred = { mediaType: older, weight: 0 };
  let ofRejection = older;
  for (const item of accept.toLowerCase().replaceAll(/\s/g, '').split(',')) {
    const [type = '', ...parameters] = item.split(';');
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset)) continue;
    const weight = parseWeight(parameters);
    if (type === current && weight > 0) ofRejection = current;
    if (weight <= preferred.weight) continue;
    if (type === current) preferred = { mediaType: current, weight };
    else if (olderOrAny.includes(type)) preferred = { mediaType: older, weight };
  }
  return { preferred: preferred.mediaType, ofRejection };
}

/** The `q` of an item of an Accept header: 1 without one, and 0 for one that cannot be read. */
function parseWeight(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  if (quality === undefined) return 1;
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(quality) ? Number(quality.slice(2)) : 0;
}
