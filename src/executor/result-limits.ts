import { OperationTypeNode, type GraphQLError } from 'graphql';
import type { ResultNode, Key } from './result-node.ts';
import type { FieldPlan } from './plan/plan.ts';
import { ResultTooLarge } from './result-too-large.ts';
import type { ExecutionContext } from './execution-context.ts';

/*
 * A query that exceeds a limit ends at once, without data. A mutation has had an effect by then, so it continues:
 * further nullable fields below the objects of its payloads are null without being resolved, and each affected root
 * field has one error. Payloads, their objects and the non-null fields of these (keys) remain.
 */

/** Fields at this depth are below the object of a payload: `createUserOwner.appOwnerUser.user`. */
const belowPayload = 2;

/** The object itself becomes null only if its non-null fields make the result this many times as large as the limit. */
const maxExcess = 2;

/**
 * Counts a value before it is put in a place.
 * @param isNullable whether the place may be null instead
 * @throws ResultTooLarge if the limit is exceeded and the place may be dropped
 */
export function addSize(run: ExecutionContext, size: number, frame: ResultNode, isNullable: boolean): void {
  run.size += size;
  const { maxSize } = run.limits;
  if (run.size <= maxSize) return;
  run.exceeded ??= new ResultTooLarge('maxSize', maxSize);
  const minDepth = run.size > maxSize * maxExcess ? belowPayload - 1 : belowPayload;
  if (!isMutation(run) || computeNullDepth(frame, isNullable) >= minDepth) throw run.exceeded;
}

/** Records the error of a place that becomes null; too many errors exceed a limit too. */
export function addError(run: ExecutionContext, error: GraphQLError, frame: ResultNode, key: Key): void {
  const isCut = error instanceof ResultTooLarge || (run.exceeded !== undefined && frame.parent !== undefined);
  if (isCut) {
    markCut(run, frame);
    return;
  }
  run.errors.push(error);
  run.size += estimateErrorSize(error, key);
  const { maxErrors, maxSize } = run.limits;
  if (run.errors.length > maxErrors) run.exceeded ??= new ResultTooLarge('maxErrors', maxErrors);
  else if (run.size > maxSize) run.exceeded ??= new ResultTooLarge('maxSize', maxSize);
}

/** The error that ends the execution without data: a limit is exceeded, and the operation is a query. */
export function getFatalError(run: ExecutionContext): ResultTooLarge | undefined {
  return run.exceeded === undefined || isMutation(run) ? undefined : run.exceeded;
}

/** Sets a field of a mutation to null if a limit is exceeded and the field is not part of the payload's own data. */
export function cutField(run: ExecutionContext, { value }: FieldPlan, frame: ResultNode): boolean {
  if (!value.isNullable || !isMutation(run) || computeDepth(frame) < belowPayload) return false;
  markCut(run, frame);
  return true;
}

/** One error for each root field of a mutation that was cut. */
export function createCutErrors({ exceeded, cut }: ExecutionContext): readonly ResultTooLarge[] {
  if (exceeded === undefined) return [];
  const { limit, max } = exceeded;
  return [...cut].map(([key, field]) => new ResultTooLarge(limit, max, { field, key }));
}

function markCut(run: ExecutionContext, frame: ResultNode): void {
  let root = frame;
  while (root.parent?.parent !== undefined) root = root.parent;
  if (root.field !== undefined) run.cut.set(root.key, root.field);
  run.hasNulls = true;
}

function isMutation({ operation }: ExecutionContext): boolean {
  return operation.operation === OperationTypeNode.MUTATION;
}

function computeDepth(frame: ResultNode): number {
  let depth = 0;
  for (let at = frame.parent; at !== undefined; at = at.parent) depth += 1;
  return depth;
}

/** The depth of the frame that becomes null if a value in this frame does. */
function computeNullDepth(frame: ResultNode, isNullable: boolean): number {
  let at = frame;
  let canBeNull = isNullable;
  while (!canBeNull && at.parent !== undefined) {
    canBeNull = at.isNullable;
    at = at.parent;
  }
  return canBeNull ? computeDepth(at) : 0;
}

/** Maximum length of a message. */
const maxMessage = 500;
/** Estimated characters of locations, extensions and punctuation. */
const errorOverhead = 250;

function estimateErrorSize({ message, path = [] }: GraphQLError, key: Key): number {
  const keys = path.reduce<number>((size, part) => size + String(part).length + 3, String(key).length);
  return errorOverhead + Math.min(message.length, maxMessage) + keys;
}

/** The number of characters of a leaf as JSON, without escapes; counted up to the limit. */
export function computeLeafSize(value: unknown, max: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 5;
  let size = 2;
  for (const [name, member] of Object.entries(value)) {
    if (size > max) return size;
    size += (Array.isArray(value) ? 1 : name.length + 4) + computeLeafSize(member, max - size);
  }
  return size;
}
