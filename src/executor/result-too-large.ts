import { GraphQLError } from 'graphql';
import type { Key } from './result-node.ts';
import type { FieldPlan } from './plan/plan.ts';

/** Limits on the size of a result. */
export interface ResultLimits {
  /** Characters of data and errors as JSON, without escapes. */
  readonly maxSize: number;
  readonly maxErrors: number;
}

export const noLimits: ResultLimits = { maxSize: Infinity, maxErrors: Infinity };

/** The error of a result that exceeds a limit, or of a mutation whose payload was cut because of it. */
export class ResultTooLarge extends GraphQLError {
  readonly limit: keyof ResultLimits;
  readonly max: number;

  constructor(limit: keyof ResultLimits, max: number, place?: { field: FieldPlan; key: Key }) {
    super(`The result exceeds ${limit}, ${max}`, place && { nodes: place.field.nodes, path: [place.key] });
    this.limit = limit;
    this.max = max;
  }
}
