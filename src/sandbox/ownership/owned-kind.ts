import { id, type FieldDecoder } from '../protocol/request-decoder.ts';
import type { Store } from '../store/store.ts';
import type { ObjectKeys, ObjectKind, OwnedObject } from '../store/owned-object.ts';

/** All that tells one kind of object that can have owners from another. */
export interface OwnedKind<Kind extends ObjectKind = ObjectKind> {
  readonly kind: Kind;
  /** Where its owners are; the parameters are the object's key, in snake case. */
  readonly base: string;
  /** The service, whose name the operations' names begin with. */
  readonly service: string;
  /** What C1 calls the object within the names of its messages. */
  readonly noun: string;
  /** Two messages are named without a rule. */
  readonly searchUsersRequest: string;
  readonly setRequest: string;
  /** What an item is called in an answer, before `User` or `Entitlement`. */
  readonly item: string;
  /** Whether a single owner can be read. */
  readonly hasGet: boolean;
  /** As a sentence names one of them. */
  readonly label: string;
  // A method, not a property: only methods of one kind may be called where any kind is at hand.
  /** Passes if the object is there; throws 404. */
  existing(store: Store, key: ObjectKeys[Kind]): unknown;
}

/** The object that a call's path names; `app_id` in it is `appId` in the key. */
export function objectIn(kind: OwnedKind, params: Readonly<Record<string, string>>): OwnedObject {
  const key = Object.fromEntries(parametersOf(kind).map((name) => [camelCase(name), params[name] ?? '']));
  return { kind: kind.kind, key: key as unknown as ObjectKeys[ObjectKind] };
}

/** The fields by which a request names the object. */
export function idFields(kind: OwnedKind): Readonly<Record<string, FieldDecoder<string>>> {
  return Object.fromEntries(parametersOf(kind).map((name) => [camelCase(name), id]));
}

function parametersOf({ base }: OwnedKind): readonly string[] {
  return [...base.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
