import type { GraphQLResolveInfo, ResponsePath } from 'graphql';
import type { ResultNode, Key } from './result-node.ts';
import type { FieldPlan } from './plan/plan.ts';
import type { ExecutionContext } from './execution-context.ts';

/**
 * The `info` argument of resolvers. One is created for each call, and most resolvers read nothing of it, so it is a
 * class whose getters compute their values on demand.
 */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #run: ExecutionContext;
  readonly #field: FieldPlan;
  readonly #frame: ResultNode;
  readonly #key: Key;

  constructor(run: ExecutionContext, field: FieldPlan, frame: ResultNode, key: Key) {
    this.#run = run;
    this.#field = field;
    this.#frame = frame;
    this.#key = key;
  }

  get fieldName() {
    return this.#field.definition.name;
  }
  get fieldNodes() {
    return this.#field.nodes;
  }
  get returnType() {
    return this.#field.definition.type;
  }
  get parentType() {
    return this.#field.parentType;
  }
  get path(): ResponsePath {
    let frame = this.#frame;
    let key = this.#key;
    // For an item of a list this is the path of the field.
    while (typeof key === 'number' && frame.parent !== undefined) ({ parent: frame, key } = frame);
    return { prev: getResponsePath(frame), key, typename: this.#field.parentType.name };
  }
  get schema() {
    return this.#run.schema;
  }
  get fragments() {
    return this.#run.fragments;
  }
  get rootValue() {
    return this.#run.rootValue;
  }
  get operation() {
    return this.#run.operation;
  }
  get variableValues() {
    return this.#run.variables;
  }
  /** Aborts when the result is no longer awaited. */
  get signal() {
    return this.#run.signal;
  }
}

function getResponsePath({ parent, key, field }: ResultNode): ResponsePath | undefined {
  if (parent === undefined) return undefined;
  const typename = typeof key === 'number' ? undefined : field?.parentType.name;
  return { prev: getResponsePath(parent), key, typename };
}
