import type { GraphQLError } from 'graphql';
import { locateError } from './errors.ts';
import { isPartOfAnswer, type ResultNode, type Key } from './result-node.ts';
import type { FieldPlan, ValuePlan } from './plan/plan.ts';
import { addError, getFatalError } from './result-limits.ts';
import type { ExecutionContext } from './execution-context.ts';

/*
 * Promises are awaited one by one, without `Promise.all`: each result fills its place and decrements the pending count
 * of its object or list; the last one completes the response. So an object costs no promise of its own.
 */

/** A place in the response. */
interface Place {
  readonly frame: ResultNode;
  readonly key: Key;
  readonly field: FieldPlan;
  readonly value: ValuePlan;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

/**
 * Fills a place when the promise is fulfilled, or fails it when the promise is rejected. The caller counts the place as
 * pending.
 * @param fill fills the place and returns whether it is still pending
 */
export function completeLater(
  run: ExecutionContext,
  place: Place,
  promise: PromiseLike<unknown>,
  fill: (value: unknown) => boolean,
): true {
  // Thenables may call back before `then` returns, or twice.
  const real = promise instanceof Promise ? promise : Promise.resolve(promise);
  real.then(
    (value: unknown) => {
      if (!isAwaited(run, place.frame)) {
        ignore(value);
        return;
      }
      try {
        if (fill(value)) return;
      } catch (error) {
        fail(run, place, error);
        return;
      }
      settle(run, place.frame);
    },
    (error: unknown) => {
      if (isAwaited(run, place.frame)) fail(run, place, error);
    },
  );
  return true;
}

/** Handles the rejections of a discarded value: an unhandled one would end the process. */
export function ignore(value: unknown): void {
  if (isPromise(value)) value.then(ignore, () => undefined);
  else if (isIterable(value)) for (const item of value) ignore(item);
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    typeof (value as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] === 'function'
  );
}

function isAwaited(run: ExecutionContext, frame: ResultNode): boolean {
  return !run.isFinished && !(run.hasNulls && !isPartOfAnswer(frame));
}

/** Completes one pending place of the frame. */
function settle(run: ExecutionContext, frame: ResultNode): void {
  frame.pending -= 1;
  if (frame.pending > 0 || frame.isAbandoned) return;
  const { parent, failure } = frame;
  if (failure !== undefined) propagateNull(run, frame, failure);
  else if (parent === undefined) run.onSettled();
  else settle(run, parent);
}

function fail(run: ExecutionContext, { frame, key, field, value }: Place, raw: unknown): void {
  const fatal = getFatalError(run);
  if (fatal !== undefined) {
    run.onFailed(fatal);
    return;
  }
  const error = locateError(raw, field, frame, key);
  if (value.isNullable) setNull(run, frame, key, error);
  else propagateNull(run, frame, error);
}

/** Puts null in the place of the frame, or of its nearest nullable ancestor. */
function propagateNull(run: ExecutionContext, frame: ResultNode, error: GraphQLError): void {
  if (frame.isAbandoned) return;
  const { parent, key, isNullable, failure = error } = frame;
  if (parent === undefined) run.onFailed(failure);
  else if (isNullable) setNull(run, parent, key, failure);
  else propagateNull(run, parent, failure);
}

function setNull(run: ExecutionContext, frame: ResultNode, key: Key, error: GraphQLError): void {
  addError(run, error, frame, key);
  const fatal = getFatalError(run);
  if (fatal !== undefined) {
    run.onFailed(fatal);
    return;
  }
  run.hasNulls = true;
  frame.target[key] = null;
  settle(run, frame);
}
