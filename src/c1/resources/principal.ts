import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { expectRow } from '../json/expect-row.ts';
import { lazyObject, list, nullableString, type Decoded } from '../json/decoders.ts';

/** What C1 has of the token of a call (`c1.api.auth.v1.IntrospectResponse`), as far as the gateway uses it. */
export type C1Principal = Decoded<typeof readPrincipal>;
const readPrincipal = lazyObject('IntrospectResponse', {
  /** Null for a token without a person. */
  userId: nullableString,
  /** `permission/` and C1's name of each operation that the token may call: more than a thousand for an administrator. */
  permissions: list(nullableString),
});

export const introspectEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/auth/introspect',
  'c1.api.auth.v1.Auth.Introspect',
);

/** Auth.Introspect: the permissions of the token. @throws C1Error of kind `forbidden` for one without any. */
export async function introspect(c1: C1Client): Promise<C1Principal> {
  const response = await c1.send(buildCall(introspectEndpoint, {}));
  return expectRow(readPrincipal(response, 'IntrospectResponse', c1.responses), {});
}

/** C1's name of the permission to call an operation. */
export function toPermissionName(rpc: string): string {
  return `permission/${rpc}`;
}
