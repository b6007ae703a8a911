import type { GraphQLError } from 'graphql';
import type { FieldPlan } from './plan/plan.ts';

export type Key = string | number;

/**
 * An object or list of the result under construction. It is attached to its parent before its fields are completed.
 */
export interface ResultNode {
  /** Undefined for the root. */
  readonly parent: ResultNode | undefined;
  readonly key: Key;
  /** The field of the value or of its list; undefined for the root. */
  readonly field: FieldPlan | undefined;
  /** Whether it may be null. */
  readonly isNullable: boolean;
  readonly target: Record<Key, unknown>;
  /** Number of pending places in it. */
  pending: number;
  /** The reason why it becomes null once nothing in it is pending. */
  failure: GraphQLError | undefined;
  /** Whether its parent has failed because of it and no longer waits for it. */
  isAbandoned: boolean;
}

/** Creates a frame in a place of another one, to which its target is attached at once. */
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

/** The frame of the root object. */
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

/** Whether it is still part of the result: it or an ancestor may have become null. */
export function isPartOfAnswer(frame: ResultNode): boolean {
  let { parent, key, target } = frame;
  while (parent !== undefined) {
    if (parent.target[key] !== target) return false;
    ({ parent, key, target } = parent);
  }
  return true;
}

/** The path of a place in the result. */
export function getResultPath(frame: ResultNode, key: Key): Key[] {
  const path = [key];
  for (let at = frame; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}
