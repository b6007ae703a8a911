import { jsonResponse, type SandboxResponse } from './http.ts';

/** The gRPC codes that the sandbox answers with, and the HTTP status each one travels under. */
const httpStatuses = { 3: 400, 5: 404, 6: 409, 7: 403, 9: 400, 13: 500, 16: 401 } as const;

/** A failure that C1 reports as google.rpc.Status. */
export class StatusError extends Error {
  readonly code: keyof typeof httpStatuses;

  constructor(code: keyof typeof httpStatuses, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StatusError';
    this.code = code;
  }
}

/** The failures below are thrown where they are found; only `statusAnswer` prints them. */
export const invalidArgument = (message: string, options?: ErrorOptions) =>
  new StatusError(3, message, options);
export const notFound = () => new StatusError(5, 'not found');
export const alreadyExists = (message: string) => new StatusError(6, message);
export const permissionDenied = (rpc: string) =>
  new StatusError(7, `Permission denied, missing permission/${rpc}`);
export const failedPrecondition = (message: string) => new StatusError(9, message);
export const internal = (message: string, options?: ErrorOptions) => new StatusError(13, message, options);
export const unauthenticated = () => new StatusError(16, 'unauthenticated');

/** C1 ends its messages with the id of the request, so that support can find it. */
export function statusAnswer({ code, message }: StatusError, requestId: string): SandboxResponse {
  return jsonResponse(httpStatuses[code], {
    code,
    message: `${message} (request-id: ${requestId})`,
    details: [],
  });
}
