import { jsonResponse, type SandboxResponse } from './http.ts';

/** The gRPC codes of the sandbox's errors, and their HTTP statuses. */
const httpStatuses = { 3: 400, 5: 404, 6: 409, 7: 403, 9: 400, 13: 500, 16: 401 } as const;

/** An error that C1 reports as google.rpc.Status. */
export class StatusError extends Error {
  readonly code: keyof typeof httpStatuses;

  constructor(code: keyof typeof httpStatuses, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StatusError';
    this.code = code;
  }
}

/** Only `toStatusResponse` formats these errors. */
export const invalidArgument = (message: string, options?: ErrorOptions) =>
  new StatusError(3, message, options);
export const notFound = () => new StatusError(5, 'not found');
export const alreadyExists = (message: string) => new StatusError(6, message);
export const permissionDenied = (rpc: string) =>
  new StatusError(7, `Permission denied, missing permission/${rpc}`);
export const failedPrecondition = (message: string) => new StatusError(9, message);
export const internal = (message: string, options?: ErrorOptions) => new StatusError(13, message, options);
export const unauthenticated = () => new StatusError(16, 'unauthenticated');

/** Formats an error. C1 appends the id of the request to the message, for its support. */
export function toStatusResponse({ code, message }: StatusError, requestId: string): SandboxResponse {
  return jsonResponse(httpStatuses[code], {
    code,
    message: `${message} (request-id: ${requestId})`,
    details: [],
  });
}
