import { inspectValue } from './errors.ts';
import type { LeafPlan } from './plan/plan.ts';

/**
 * Serializes a value that is not null.
 * @throws the error of the type's `serialize`, or an Error if that returns undefined
 */
export function completeLeafValue({ type, isText }: LeafPlan, value: unknown): unknown {
  if (isText && typeof value === 'string') return value;
  const result: unknown = type.serialize(value);
  if (result != null) return result;
  throw new Error(
    `Expected \`${type.name}.serialize(${inspectValue(value)})\` to return non-nullable value, returned: ${inspectValue(result)}`,
  );
}
