import type { ObjectRef } from '@pothos/core';
import type { ObjectKey, OwnableKind } from '../../c1/ownership/ownable-kinds.ts';
import type { GraphTypes } from '../builder.ts';
import type { Follow } from '../loader/reference.ts';
import type { OwnableKindName } from './ownable-kind.ts';

/** The configuration of a type whose objects can have owners. */
export interface OwnableKindConfig<Row> {
  readonly kind: OwnableKind;
  readonly type: ObjectRef<GraphTypes, Row, Row>;
  /** The value of the enum `OwnableKind`. */
  readonly kindName: OwnableKindName;
  /** The name of the object in root fields: `app`, as in `appUserOwners`. */
  readonly name: string;
  /**
   * The part of the names of mutations between the verb and the owner: `Connector`, as in `createConnectorUserOwner`.
   */
  readonly infix: string;
  /** The object in descriptions, with its article. */
  readonly words: { readonly a: string; readonly the: string };
  /**
   * A sentence for each field whose name reads like a field of another kind, to point at that one. `appUserOwners`
   * lists people as owners of an app, but reads like the owners of an `appUser`.
   */
  readonly seeAlso?: Readonly<Record<string, string>>;
  /** The description of each key of the kind. */
  readonly keys: Readonly<Record<string, string>>;
  readonly keyOf: (row: Row) => ObjectKey;
  /** Resolves a key to the object; loads nothing if only the key is selected. */
  readonly follow: Follow<ObjectKey, Row>;
}

/** The sentence of `seeAlso` for a field, or an empty text, to append to its description. */
export function seeAlso<Row>({ seeAlso: sentences = {} }: OwnableKindConfig<Row>, field: string): string {
  const sentence = sentences[field];
  return sentence === undefined ? '' : ` ${sentence}`;
}
