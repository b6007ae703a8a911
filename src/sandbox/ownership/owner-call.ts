import {
  nested,
  invalidValue,
  requestMessage,
  text,
  type RequestDecoder,
} from '../protocol/request-decoder.ts';
import type { Call } from '../protocol/route.ts';
import { idFields, objectIn } from './owned-kind.ts';
import type { OwnerScope } from './owner-scope.ts';
import type { OwnerKey, UserRef } from '../store/owner-table.ts';

/** Reads the calls of an operation that names one owner. */
export interface OwnerCalls<Ref> {
  readonly request: RequestDecoder<unknown>;
  /** The owner that the path names. Throws 400 for malformed ids and for a body that is none. */
  readonly keyOf: (call: Call) => OwnerKey<Ref>;
}

/** The calls of one verb in a scope. */
export function createOwnerCalls<Ref extends UserRef>(
  verb: 'Create' | 'Get' | 'Delete',
  { tenant, kind, subject }: OwnerScope<Ref>,
): OwnerCalls<Ref> {
  const request = requestMessage(`${verb}${kind.noun}${subject.noun}OwnerRequest`, {
    ...idFields(kind),
    roleSlug: text,
    [subject.refName]: nested(subject.refMessage),
  });
  return {
    request,
    keyOf: ({ params, body }) => {
      const object = objectIn(kind, params);
      const roleSlug = params['role_slug'] ?? '';
      const ref = subject.refIn(params);
      request.read({ ...object.key, roleSlug, [subject.refName]: ref });
      const repeated = subject.body.read(body)[subject.refName] ?? {};
      if (tenant.switches.bodyPathMismatch === '400' && contradicts(repeated, ref)) {
        throw invalidValue(request, subject.refName, 'does not match the path');
      }
      return { object, roleSlug, ref };
    },
  };
}

/** What C1 does when path and body disagree is not known. An empty body or an empty id disagrees with nothing. */
function contradicts(repeated: Readonly<Record<string, string>>, ref: UserRef): boolean {
  const named = new Map<string, unknown>(Object.entries(ref));
  return Object.entries(repeated).some(([name, value]) => value !== '' && value !== named.get(name));
}
