import { id, type FieldDecoder } from '../protocol/request-decoder.ts';
import type { Store } from '../store/store.ts';
import type { ObjectKeys, ObjectKind, OwnedObject } from '../store/owned-object.ts';

/** The properties of one kind of objects that can have owners. */
export interface OwnedKind<Kind extends ObjectKind = ObjectKind> {
  readonly kind: Kind;
  /** The path of its owners; its parameters are the object's key, in snake case. */
  readonly base: string;
  /** The service, with whose name the names of the operations begin. */
  readonly service: string;
  /** The name of the object within the names of messages. */
  readonly noun: string;
  /** The name of the search message; two of them follow no rule. */
  readonly searchUsersRequest: string;
  readonly setRequest: string;
  /** The name of an item in a response, before `User` or `Entitlement`. */
  readonly item: string;
  /** Whether C1 has a call that reads one owner. */
  readonly hasGet: boolean;
  /** The noun for one object in messages. */
  readonly label: string;
  // A method, not a property: its parameter is then bivariant, so that kinds of different keys share one type.
  /** Throws 404 if the object does not exist. */
  existing(store: Store, key: ObjectKeys[Kind]): unknown;
}

/** The object in the path of a call; `app_id` in the path is `appId` in the key. */
export function parseOwnedObject(kind: OwnedKind, params: Readonly<Record<string, string>>): OwnedObject {
  const key = Object.fromEntries(
    parseParameterNames(kind).map((name) => [toCamelCase(name), params[name] ?? '']),
  );
  return { kind: kind.kind, key: key as unknown as ObjectKeys[ObjectKind] };
}

/** The fields of a request that identify the object. */
export function createIdFields(kind: OwnedKind): Readonly<Record<string, FieldDecoder<string>>> {
  return Object.fromEntries(parseParameterNames(kind).map((name) => [toCamelCase(name), id]));
}

function parseParameterNames({ base }: OwnedKind): readonly string[] {
  return [...base.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function toCamelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
