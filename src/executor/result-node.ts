import type { GraphQLError } from 'graphql';
import type { FieldPlan } from './plan.ts';

export type Key = string | number;

/**
 * An object or list of the result under construction. It is attached to its parent before its fields are completed.
 */
export interface ResultNode {
  /** Undefined for the root. */
  readonly parent: ResultNode | undefined;
  readonly key: Key;
  /** The field whose value it is, or is part of; undefined for the root. */
  readonly field: FieldPlan | undefined;
  /** Whether null may stand in its place. */
  readonly isNullable: boolean;
  readonly target: Record<Key, unknown>;
  /** So many places in it wait for a promise. */
  pending: number;
  /** Why there will be null in its place once nothing in it is pending. */
  failure: GraphQLError | undefined;
  /** Whether what is around it has failed because of it and waits for nothing in it any more. */
  isAbandoned: boolean;
}

/** A frame in a place of another one, into which the target goes at once. */
export function childNode(
  parent: ResultNode,
  key: Key,
  field: FieldPlan,
  isNullable: boolean,
  target: object,
): ResultNode {
  parent.target[key] = target;
  return {
    parent,
    key,
    field,
    isNullable,
    target: target as ResultNode['target'],
    pending: 0,
    failure: undefined,
    isAbandoned: false,
  };
}

/** The frame of a whole answer. */
export function rootNode(target: object): ResultNode {
  return {
    parent: undefined,
    key: '',
    field: undefined,
    isNullable: true,
    target: target as ResultNode['target'],
    pending: 0,
    failure: undefined,
    isAbandoned: false,
  };
}

/** Whether it is still part of the answer: null may have taken its place or that of what is around it. */
export function isPartOfAnswer(frame: ResultNode): boolean {
  let { parent, key, target } = frame;
  while (parent !== undefined) {
    if (parent.target[key] !== target) return false;
    ({ parent, key, target } = parent);
  }
  return true;
}

/** The path of a place in the answer. */
export function pathTo(frame: ResultNode, key: Key): Key[] {
  const path = [key];
  for (let at = frame; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}
