import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { ObjectKey, OwnableKind } from '../../c1/ownership/ownable-kinds.ts';
import type { GraphTypes } from '../builder.ts';
import type { Context } from '../context.ts';

/** A type whose objects can be owned: everything that the graph has to know of it to give it owners. */
export interface OwnableKindConfig<Row> {
  readonly kind: OwnableKind;
  readonly type: ObjectRef<GraphTypes, Row, Row>;
  /** The object in the names of root fields: `app`, as in `appUserOwners`. */
  readonly name: string;
  /** What stands between the verb and the owner in the names of mutations: `Connector`, as in `createConnectorUserOwner`. */
  readonly infix: string;
  /** The object in descriptions, with its article. */
  readonly words: { readonly a: string; readonly the: string };
  /**
   * For fields whose names read like those of another kind, a sentence that points at these: put together from C1's words,
   * `appUserOwners`, people as owners of an app, reads like the owners of an `appUser`.
   */
  readonly seeAlso?: Readonly<Record<string, string>>;
  /** What each of the kind's keys is, for descriptions. */
  readonly keys: Readonly<Record<string, string>>;
  readonly keyOf: (row: Row) => ObjectKey;
  /** Gets from a key to the object; loads nothing if nothing but the key is asked. */
  readonly follow: (
    key: ObjectKey,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Promise<Row | null> | Row | null;
}

/** The end of a field's description: what else it may be taken for, if anything. */
export function seeAlso<Row>({ seeAlso: sentences = {} }: OwnableKindConfig<Row>, field: string): string {
  const sentence = sentences[field];
  return sentence === undefined ? '' : ` ${sentence}`;
}
