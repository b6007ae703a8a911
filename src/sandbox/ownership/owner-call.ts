import {
  nested,
  createInvalidValueError,
  requestMessage,
  text,
  type RequestDecoder,
} from '../protocol/request-decoder.ts';
import type { Call } from '../protocol/route.ts';
import { createIdFields, parseOwnedObject } from './owned-kind.ts';
import type { OwnerScope } from './owner-scope.ts';
import type { OwnerKey, UserRef } from '../store/owner-table.ts';

/** Reads the calls of an operation on one owner. */
export interface OwnerCalls<Ref> {
  readonly request: RequestDecoder<unknown>;
  /** The owner in the path. Throws 400 for malformed ids and for an invalid body. */
  readonly keyOf: (call: Call) => OwnerKey<Ref>;
}

/** Creates the reader of the calls of one verb. */
export function createOwnerCalls<Ref extends UserRef>(
  verb: 'Create' | 'Get' | 'Delete',
  { tenant, kind, subject }: OwnerScope<Ref>,
): OwnerCalls<Ref> {
  const request = requestMessage(`${verb}${kind.noun}${subject.noun}OwnerRequest`, {
    ...createIdFields(kind),
    roleSlug: text,
    [subject.refName]: nested(subject.refMessage),
  });
  return {
    request,
    keyOf: ({ params, body }) => {
      const object = parseOwnedObject(kind, params);
      const roleSlug = params['role_slug'] ?? '';
      const ref = subject.refIn(params);
      request.read({ ...object.key, roleSlug, [subject.refName]: ref });
      const repeated = subject.body.read(body)[subject.refName] ?? {};
      if (tenant.switches.bodyPathMismatch === '400' && contradicts(repeated, ref)) {
        throw createInvalidValueError(request, subject.refName, 'does not match the path');
      }
      return { object, roleSlug, ref };
    },
  };
}

/**
 * Whether the body contradicts the path; how C1 handles that is not known. An empty body or an empty id does not
 * contradict.
 */
function contradicts(repeated: Readonly<Record<string, string>>, ref: UserRef): boolean {
  const named = new Map<string, unknown>(Object.entries(ref));
  return Object.entries(repeated).some(([name, value]) => value !== '' && value !== named.get(name));
}
