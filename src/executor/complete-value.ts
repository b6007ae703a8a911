import { defaultTypeResolver, GraphQLError, type GraphQLObjectType } from 'graphql';
import { getFieldArguments, noArguments } from './plan/arguments.ts';
import { planSubfields } from './plan/plan-selection.ts';
import { locateError, notIterableError, createNullError, inspectValue } from './errors.ts';
import { childNode, type ResultNode, type Key } from './result-node.ts';
import { ResolveInfo } from './resolve-info.ts';
import { completeLeafValue } from './complete-leaf-value.ts';
import type {
  AbstractPlan,
  FieldPlan,
  LeafPlan,
  ListPlan,
  ObjectPlan,
  ObjectValuePlan,
  ValuePlan,
} from './plan/plan.ts';
import type { ExecutionContext } from './execution-context.ts';
import { ensureValidRuntimeType } from './runtime-type.ts';
import { addError, addSize, cutField, getFatalError, computeLeafSize } from './result-limits.ts';
import { completeLater, ignore, isIterable, isPromise } from './async-completion.ts';

/*
 * These functions call one another for each field of each object; parameters instead of option objects save
 * allocations. `frame` and `key` are the place to fill; a boolean result says whether the place is pending.
 */

/**
 * Executes the fields of an object and puts their values into its frame.
 * @throws GraphQLError if a non-null field has no value; the fields after it are not resolved
 */
export function executeFields(
  run: ExecutionContext,
  { fields }: ObjectPlan,
  source: unknown,
  frame: ResultNode,
): void {
  for (const field of fields) executeField(run, field, source, frame);
}

/** Resolves a field and puts its value or its error into the frame. */
export function executeField(
  run: ExecutionContext,
  field: FieldPlan,
  source: unknown,
  frame: ResultNode,
): void {
  if (run.isFinished) return;
  if (run.exceeded !== undefined && cutField(run, field, frame)) return;
  const { name, value } = field;
  try {
    if (completeMaybePromise(run, field, value, resolveField(run, field, source, frame), frame, name))
      frame.pending += 1;
  } catch (error) {
    handleFieldError(run, field, value, error, frame, name);
  }
}

function completeListItem(
  run: ExecutionContext,
  field: FieldPlan,
  plan: ValuePlan,
  value: unknown,
  list: ResultNode,
  index: number,
): void {
  try {
    if (completeMaybePromise(run, field, plan, value, list, index)) list.pending += 1;
  } catch (error) {
    handleFieldError(run, field, plan, error, list, index);
  }
}

/** @throws GraphQLError if the field is non-null, or if the error ends the execution */
function handleFieldError(
  run: ExecutionContext,
  field: FieldPlan,
  { isNullable }: ValuePlan,
  raw: unknown,
  frame: ResultNode,
  key: Key,
): void {
  const error = locateError(raw, field, frame, key);
  if (!isNullable || getFatalError(run) !== undefined) throw error;
  addError(run, error, frame, key);
  run.hasNulls = true;
  frame.target[key] = null;
  const fatal = getFatalError(run);
  if (fatal !== undefined) throw fatal;
}

function resolveField(run: ExecutionContext, field: FieldPlan, source: unknown, frame: ResultNode): unknown {
  const args = field.hasArguments ? getFieldArguments(run, field) : noArguments;
  if (field.resolve !== undefined) {
    return field.resolve(source, args, run.context, new ResolveInfo(run, field, frame, field.name));
  }
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
  const { name } = field.definition;
  const property = (source as Record<string, unknown>)[name];
  if (typeof property !== 'function') return property;
  const info = new ResolveInfo(run, field, frame, field.name);
  return (source as Record<string, (...of: unknown[]) => unknown>)[name]?.(args, run.context, info);
}

function completeMaybePromise(
  run: ExecutionContext,
  field: FieldPlan,
  plan: ValuePlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  if (isPromise(value)) {
    frame.target[key] = null; // keeps the place in lists
    const place = { frame, key, field, value: plan };
    return completeLater(run, place, value, (resolved) =>
      completeValue(run, field, plan, resolved, frame, key),
    );
  }
  return completeValue(run, field, plan, value, frame, key);
}

function completeValue(
  run: ExecutionContext,
  field: FieldPlan,
  plan: ValuePlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  if (value === null || value === undefined) {
    if (!plan.isNullable) throw createNullError(field);
    frame.target[key] = null;
    return false;
  }
  if (typeof value === 'object' && value instanceof Error) throw value;
  switch (plan.kind) {
    case 'leaf':
      completeLeaf(run, plan, value, frame, key);
      return false;
    case 'list':
      return completeListValue(run, field, plan, value, frame, key);
    case 'object':
      plan.plan ??= planSubfields(run.planning, plan.type, field);
      return completeObjectValue(run, field, plan, plan.plan, value, frame, key);
    case 'abstract':
      return completeAbstractValue(run, field, plan, value, frame, key);
  }
}

function completeLeaf(
  run: ExecutionContext,
  plan: LeafPlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): void {
  const result = completeLeafValue(plan, value);
  addSize(run, computeLeafSize(result, run.limits.maxSize), frame, plan.isNullable);
  frame.target[key] = result;
}

function completeListValue(
  run: ExecutionContext,
  field: FieldPlan,
  { isNullable, item: plan }: ListPlan,
  values: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  if (!isIterable(values)) throw notIterableError(field);
  const items: readonly unknown[] = Array.isArray(values) ? values : [...values];
  const list = childNode(frame, key, field, isNullable, []);
  let index = 0;
  run.size += items.length + 1; // brackets and commas
  try {
    for (const value of items) {
      completeListItem(run, field, plan, value, list, index);
      index += 1;
    }
  } catch (error) {
    list.isAbandoned = true;
    ignore(items.slice(index + 1));
    throw error;
  }
  return list.pending > 0;
}

function completeAbstractValue(
  run: ExecutionContext,
  field: FieldPlan,
  plan: AbstractPlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  const { type, plans } = plan;
  const completeAs = (name: unknown): boolean => {
    let known = plans.get(name as string);
    if (known === undefined) {
      const found = ensureValidRuntimeType(run.schema, { field, type, name, value });
      known = planSubfields(run.planning, found, field);
      plans.set(found.name, known);
    }
    return completeObjectValue(run, field, plan, known, value, frame, key);
  };
  const info = new ResolveInfo(run, field, frame, key);
  const name: unknown = (type.resolveType ?? defaultTypeResolver)(value, run.context, info, type);
  return isPromise(name)
    ? completeLater(run, { frame, key, field, value: plan }, name, completeAs)
    : completeAs(name);
}

function completeObjectValue(
  run: ExecutionContext,
  field: FieldPlan,
  place: ObjectValuePlan | AbstractPlan,
  plan: ObjectPlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  const { type } = plan;
  if (type.isTypeOf == null) return collectAndExecuteSubfields(run, field, place, plan, value, frame, key);
  const fillIf = (isOfType: unknown): boolean => {
    if (isOfType) return collectAndExecuteSubfields(run, field, place, plan, value, frame, key);
    throw createReturnTypeError(type, value, field);
  };
  const isOfType = type.isTypeOf(value, run.context, new ResolveInfo(run, field, frame, key));
  return isPromise(isOfType)
    ? completeLater(run, { frame, key, field, value: place }, isOfType, fillIf)
    : fillIf(isOfType);
}

function createReturnTypeError(
  { name }: GraphQLObjectType,
  value: unknown,
  { nodes }: FieldPlan,
): GraphQLError {
  return new GraphQLError(`Expected value of type "${name}" but got: ${inspectValue(value)}.`, { nodes });
}

function collectAndExecuteSubfields(
  run: ExecutionContext,
  field: FieldPlan,
  { isNullable }: ValuePlan,
  plan: ObjectPlan,
  value: unknown,
  frame: ResultNode,
  key: Key,
): boolean {
  addSize(run, plan.size, frame, isNullable);
  const object = childNode(frame, key, field, isNullable, { ...plan.template });
  try {
    executeFields(run, plan, value, object);
  } catch (error) {
    // Pending fields are completed before the object is discarded, as in graphql-js.
    if (object.pending === 0 || getFatalError(run) !== undefined) throw error;
    object.failure = error as GraphQLError;
  }
  return object.pending > 0;
}
