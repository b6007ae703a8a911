import { inspectValue } from './errors.ts';
import type { LeafPlan } from './plan.ts';

/**
 * A value that is not null as the answer shows it.
 * @throws whatever its type throws for it, or an Error if the type makes nothing of it
 */
export function completeLeafValue({ type, isText }: LeafPlan, value: unknown): unknown {
  if (isText && typeof value === 'string') return value;
  const result: unknown = type.serialize(value);
  if (result != null) return result;
  throw new Error(
    `Expected \`${type.name}.serialize(${inspectValue(value)})\` to return non-nullable value, returned: ${inspectValue(result)}`,
  );
}
