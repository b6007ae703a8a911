import {
  isInterfaceType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Endpoint } from '../c1/call/endpoint.ts';

/** A caller of C1: one endpoint, or a loader, which calls one or several of its endpoints. */
export type C1Source = Endpoint | { readonly endpoints: readonly Endpoint[] };

/** The calls to C1 that a field makes. */
export interface C1Calls {
  /** The field needs all sources of one of these lists. A field that calls nothing has one empty list. */
  readonly alternatives: readonly (readonly C1Source[])[];
  /** The field calls these too, or may, and does without them. */
  readonly optional: readonly C1Source[];
}

type Alternatives = C1Calls['alternatives'];

/** Returns sources of the finished schema. */
type SourcesOf = (schema: GraphQLSchema) => readonly C1Source[];

/** The extensions of a field that states its calls to C1. */
// An interface would lack the index signature that Pothos requires.
type Statement = {
  readonly c1Alternatives?: Alternatives | ((schema: GraphQLSchema) => Alternatives);
  readonly c1Optional?: readonly C1Source[] | SourcesOf;
};

/** The `extensions` of a field that calls all of these. */
export function callsC1(...sources: readonly C1Source[]): Statement {
  return { c1Alternatives: [sources] };
}

/**
 * The `extensions` of a field that calls one of these, as that for objects of any kind does.
 */
export function callsOneOf(sourcesOf: SourcesOf): Statement {
  return { c1Alternatives: (schema) => sourcesOf(schema).map((source) => [source]) };
}

/** The `extensions` of a field that calls all of one of these lists. */
export function callsAllOfOne(listsOf: (schema: GraphQLSchema) => Alternatives): Statement {
  return { c1Alternatives: listsOf };
}

/**
 * The `extensions` of a field that calls these in some cases, and does without them if C1 refuses. They can be added to
 * those of {@link callsC1}.
 */
export function mayCallC1(...sources: readonly C1Source[]): Statement {
  return { c1Optional: sources };
}

/** As {@link mayCallC1}, for a field that has {@link callsOneOf}. */
export function mayCallOneOf(sourcesOf: SourcesOf): Statement {
  return { c1Optional: sourcesOf };
}

/** The calls of a field. An interface's field has those of the fields that implement it, each an alternative. */
export function getC1Calls(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  schema: GraphQLSchema,
): C1Calls {
  if (isInterfaceType(parent)) {
    const calls = schema.getPossibleTypes(parent).flatMap((type) => {
      const implementing = type.getFields()[field.name];
      return implementing === undefined ? [] : [getC1Calls(implementing, type, schema)];
    });
    return {
      alternatives: calls.flatMap(({ alternatives }) => alternatives),
      optional: calls.flatMap(({ optional }) => optional),
    };
  }
  const { c1Alternatives: stated = [[]], c1Optional: optional = [] } = field.extensions as Statement;
  return {
    alternatives: typeof stated === 'function' ? stated(schema) : stated,
    optional: typeof optional === 'function' ? optional(schema) : optional,
  };
}

/** The endpoints that a source calls. */
export function getEndpoints(source: C1Source): readonly Endpoint[] {
  return 'endpoints' in source ? source.endpoints : [source];
}
