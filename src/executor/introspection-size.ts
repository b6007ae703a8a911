import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getFieldArguments } from './plan/arguments.ts';
import { planSubfields } from './plan/plan-selection.ts';
import type { FieldPlan, ObjectPlan } from './plan/plan.ts';
import { getPlannedDocument } from './plan/planned-document.ts';

/** An operation of a validated document, and the coerced values of its variables. */
interface Introspecting {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The number of fields and list items in the results of `__schema` and `__type`, counted along the schema itself: an
 * estimate by average lengths would be off by the factor between the largest type and the others. Introspection is
 * synchronous and cheap, but a few hundred bytes can select all of it many times.
 * @param max the count ends soon after this number, which bounds the cost of counting
 */
export function computeIntrospectionSize(
  { schema, document, operation, variables }: Introspecting,
  max: number,
): number {
  const plan = getPlannedDocument(schema, document).planOf(operation, variables);
  if (!('root' in plan)) return 0; // cannot be executed
  const coercing = { variables, argumentsOf: new Map() };
  let size = 0;

  const visitField = (field: FieldPlan, parent: unknown): void => {
    const { value, definition } = field;
    const item = value.kind === 'list' ? value.item : value;
    if (item.kind !== 'object') return;
    item.plan ??= planSubfields(plan.planning, item.type, field);
    const args = getFieldArguments(coercing, field);
    const found: unknown = definition.resolve?.(parent, args, undefined, { schema } as GraphQLResolveInfo);
    for (const source of toList(found)) visitObject(item.plan, source);
  };
  const visitObject = (object: ObjectPlan, source: unknown): void => {
    size += 1 + object.fields.length;
    for (const field of object.fields) if (size <= max) visitField(field, source);
  };
  for (const field of plan.root.fields.filter(isIntrospective)) {
    size += 1;
    visitField(field, undefined);
  }
  return size;
}

function isIntrospective({ definition }: FieldPlan): boolean {
  return definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef;
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
