import type { FormattedError } from './format-error.ts';

/**
 * The statuses of responses: `stable` are those that published audits of servers expect, 400 for every rejected request and
 * 200 for every executed one; `draft` are those of newer drafts of GraphQL over HTTP, and of its edition of September 2026:
 * 422 for a request that could be read and not processed, and 294 for data with errors.
 */
export type HttpStatuses = 'stable' | 'draft';

/** A status, with its reason phrase if Node.js does not know it. */
interface Status {
  readonly status: number;
  readonly statusText?: string | undefined;
}

const ok: Status = { status: 200 };
const partialSuccess: Status = { status: 294, statusText: 'Partial Success' };
const unprocessableContent = 422;

interface StatusOptions {
  /** Whether the response has the older media type. */
  readonly isOlder: boolean;
  readonly statuses: HttpStatuses;
}

/**
 * The status of the response to an operation: the largest one that its errors have. Only the current media type has the
 * draft's statuses: what the older one means to a client depends on its status.
 */
export function chooseStatus(
  { data, errors }: { readonly data?: unknown; readonly errors?: readonly FormattedError[] | undefined },
  { isOlder, statuses }: StatusOptions,
): Status {
  if (errors === undefined) return ok;
  const isDraft = statuses === 'draft' && !isOlder;
  let status = 0;
  for (const { extensions } of errors) {
    const { http } = extensions;
    // Clients of the older media type ignore a body whose status is not 200, and the specification allows 200.
    if (http?.status === undefined || (http.spec === true && isOlder)) continue;
    const own = isDraft && http.isUnprocessable === true ? unprocessableContent : http.status;
    status = Math.max(status, own);
  }
  if (status > 0) return { status };
  return isDraft && data !== undefined ? partialSuccess : ok;
}
