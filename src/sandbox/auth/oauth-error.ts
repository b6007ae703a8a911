import { jsonResponse, type SandboxResponse } from '../protocol/http.ts';

type OAuthErrorName = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type';

/** An error of the token endpoint, in the form of OAuth (RFC 6749, 5.2) instead of google.rpc.Status. */
export class OAuthError extends Error {
  readonly error: OAuthErrorName;

  constructor(error: OAuthErrorName, description: string, options?: ErrorOptions) {
    super(description, options);
    this.name = 'OAuthError';
    this.error = error;
  }
}

/** The response: 401 for a client that fails to authenticate, else 400; neither may be cached. */
export function toOAuthErrorResponse({ error, message }: OAuthError): SandboxResponse {
  const status = error === 'invalid_client' ? 401 : 400;
  return jsonResponse(status, { error, error_description: message }, { 'cache-control': 'no-store' });
}

/** Runs a function, and turns a failure into an OAuthError with this code. */
export async function asOAuthError<Value>(
  error: OAuthErrorName,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (cause) {
    if (cause instanceof OAuthError || !(cause instanceof Error)) throw cause;
    throw new OAuthError(error, cause.message, { cause });
  }
}
