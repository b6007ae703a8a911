import { defaultTypeResolver, GraphQLError, type GraphQLObjectType } from 'graphql';
import { argumentsFor, noArguments } from './arguments.ts';
import { planValueOf } from './plan-selection.ts';
import { located, noListError, nullError, printed } from './errors.ts';
import { frameIn, type Frame, type Key } from './result-node.ts';
import { ResolveInfo } from './resolve-info.ts';
import { serialized } from './complete-leaf-value.ts';
import type {
  AbstractPlan,
  FieldPlan,
  LeafPlan,
  ListPlan,
  ObjectPlan,
  ObjectValuePlan,
  ValuePlan,
} from './plan.ts';
import type { Run } from './execution-context.ts';
import { runtimeType } from './runtime-type.ts';
import { addError, addSize, cutField, fatalError, leafSize } from './result-limits.ts';
import { fillLater, ignore, isIterable, isPromise } from './async-completion.ts';

/*
 * These call one another for each field of each object, hence so many parameters instead of objects that hold them.
 * `frame` and `key` are the place that is filled; what gives a boolean says whether the place is pending.
 */

/**
 * Puts the fields of an object into its frame.
 * @throws GraphQLError when a field without a value must have one; the fields after it are not resolved
 */
export function fillFields(run: Run, { fields }: ObjectPlan, source: unknown, frame: Frame): void {
  for (const field of fields) fillField(run, field, source, frame);
}

/** Resolves a field and puts what came of it into the frame. */
export function fillField(run: Run, field: FieldPlan, source: unknown, frame: Frame): void {
  if (run.isOver) return;
  if (run.exceeded !== undefined && cutField(run, field, frame)) return;
  const { name, value } = field;
  try {
    if (fill(run, field, value, resolve(run, field, source, frame), frame, name)) frame.pending += 1;
  } catch (error) {
    putError(run, field, value, error, frame, name);
  }
}

function fillItem(
  run: Run,
  field: FieldPlan,
  plan: ValuePlan,
  value: unknown,
  list: Frame,
  index: number,
): void {
  try {
    if (fill(run, field, plan, value, list, index)) list.pending += 1;
  } catch (error) {
    putError(run, field, plan, error, list, index);
  }
}

/** @throws GraphQLError where null must not stand in the place of what failed, and once the run ends for that */
function putError(
  run: Run,
  field: FieldPlan,
  { isNullable }: ValuePlan,
  raw: unknown,
  frame: Frame,
  key: Key,
): void {
  const error = located(raw, field, frame, key);
  if (!isNullable || fatalError(run) !== undefined) throw error;
  addError(run, error, frame, key);
  run.hasNulls = true;
  frame.target[key] = null;
  const fatal = fatalError(run);
  if (fatal !== undefined) throw fatal;
}

function resolve(run: Run, field: FieldPlan, source: unknown, frame: Frame): unknown {
  const args = field.hasArguments ? argumentsFor(run, field) : noArguments;
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

function fill(run: Run, field: FieldPlan, plan: ValuePlan, value: unknown, frame: Frame, key: Key): boolean {
  if (isPromise(value)) {
    frame.target[key] = null; // keeps the place in lists
    const place = { frame, key, field, value: plan };
    return fillLater(run, place, value, (resolved) => complete(run, field, plan, resolved, frame, key));
  }
  return complete(run, field, plan, value, frame, key);
}

function complete(
  run: Run,
  field: FieldPlan,
  plan: ValuePlan,
  value: unknown,
  frame: Frame,
  key: Key,
): boolean {
  if (value === null || value === undefined) {
    if (!plan.isNullable) throw nullError(field);
    frame.target[key] = null;
    return false;
  }
  if (typeof value === 'object' && value instanceof Error) throw value;
  switch (plan.kind) {
    case 'leaf':
      fillLeaf(run, plan, value, frame, key);
      return false;
    case 'list':
      return fillList(run, field, plan, value, frame, key);
    case 'object':
      plan.plan ??= planValueOf(run.planning, plan.type, field);
      return completeObject(run, field, plan, plan.plan, value, frame, key);
    case 'abstract':
      return completeAbstract(run, field, plan, value, frame, key);
  }
}

function fillLeaf(run: Run, plan: LeafPlan, value: unknown, frame: Frame, key: Key): void {
  const result = serialized(plan, value);
  addSize(run, leafSize(result, run.limits.maxSize), frame, plan.isNullable);
  frame.target[key] = result;
}

function fillList(
  run: Run,
  field: FieldPlan,
  { isNullable, item: plan }: ListPlan,
  values: unknown,
  frame: Frame,
  key: Key,
): boolean {
  if (!isIterable(values)) throw noListError(field);
  const items: readonly unknown[] = Array.isArray(values) ? values : [...values];
  const list = frameIn(frame, key, field, isNullable, []);
  let index = 0;
  run.size += items.length + 1; // brackets and commas
  try {
    for (const value of items) {
      fillItem(run, field, plan, value, list, index);
      index += 1;
    }
  } catch (error) {
    list.isAbandoned = true;
    ignore(items.slice(index + 1));
    throw error;
  }
  return list.pending > 0;
}

function completeAbstract(
  run: Run,
  field: FieldPlan,
  plan: AbstractPlan,
  value: unknown,
  frame: Frame,
  key: Key,
): boolean {
  const { type, plans } = plan;
  const completeAs = (name: unknown): boolean => {
    let known = plans.get(name as string);
    if (known === undefined) {
      const found = runtimeType(run.schema, { field, type, name, value });
      known = planValueOf(run.planning, found, field);
      plans.set(found.name, known);
    }
    return completeObject(run, field, plan, known, value, frame, key);
  };
  const info = new ResolveInfo(run, field, frame, key);
  const name: unknown = (type.resolveType ?? defaultTypeResolver)(value, run.context, info, type);
  return isPromise(name)
    ? fillLater(run, { frame, key, field, value: plan }, name, completeAs)
    : completeAs(name);
}

function completeObject(
  run: Run,
  field: FieldPlan,
  place: ObjectValuePlan | AbstractPlan,
  plan: ObjectPlan,
  value: unknown,
  frame: Frame,
  key: Key,
): boolean {
  const { type } = plan;
  if (type.isTypeOf == null) return fillObject(run, field, place, plan, value, frame, key);
  const fillIf = (isOfType: unknown): boolean => {
    if (isOfType) return fillObject(run, field, place, plan, value, frame, key);
    throw wrongTypeError(type, value, field);
  };
  const isOfType = type.isTypeOf(value, run.context, new ResolveInfo(run, field, frame, key));
  return isPromise(isOfType)
    ? fillLater(run, { frame, key, field, value: place }, isOfType, fillIf)
    : fillIf(isOfType);
}

function wrongTypeError({ name }: GraphQLObjectType, value: unknown, { nodes }: FieldPlan): GraphQLError {
  return new GraphQLError(`Expected value of type "${name}" but got: ${printed(value)}.`, { nodes });
}

function fillObject(
  run: Run,
  field: FieldPlan,
  { isNullable }: ValuePlan,
  plan: ObjectPlan,
  value: unknown,
  frame: Frame,
  key: Key,
): boolean {
  addSize(run, plan.size, frame, isNullable);
  const object = frameIn(frame, key, field, isNullable, { ...plan.template });
  try {
    fillFields(run, plan, value, object);
  } catch (error) {
    // What is under way comes to its end before the object is given up, as in graphql-js.
    if (object.pending === 0 || fatalError(run) !== undefined) throw error;
    object.failure = error as GraphQLError;
  }
  return object.pending > 0;
}
