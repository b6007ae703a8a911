import { jsonResponse, type SandboxResponse } from '../protocol/http.ts';

type OAuthErrorName = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type';

/** A refusal by the token endpoint, which does not speak google.rpc.Status but OAuth (RFC 6749, 5.2). */
export class OAuthError extends Error {
  readonly error: OAuthErrorName;

  constructor(error: OAuthErrorName, description: string, options?: ErrorOptions) {
    super(description, options);
    this.name = 'OAuthError';
    this.error = error;
  }
}

/** A client that fails to authenticate is 401, anything else 400; neither may be cached. */
export function oauthErrorResponse({ error, message }: OAuthError): SandboxResponse {
  const status = error === 'invalid_client' ? 401 : 400;
  return jsonResponse(status, { error, error_description: message }, { 'cache-control': 'no-store' });
}

/** Does what may fail, and turns a failure into a refusal of the given name. */
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
