import {
  GraphQLID,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Selecting } from './collect-fields.ts';
import type { FieldPlan, ObjectPlan, ValuePlan } from './plan.ts';

/** The inputs of planning. */
export interface PlanningContext extends Selecting {
  /** Called with each new plan, to count them. */
  readonly onPlan: (plan: ObjectPlan) => void;
}

/**
 * Plans the selections on objects of a type. Selections of the objects below are planned later.
 * @throws GraphQLError for a condition that is null
 */
export function planSelectionSet(
  planning: PlanningContext,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ObjectPlan {
  const fields: FieldPlan[] = [];
  for (const [name, nodes] of collectFields(planning, type, sets)) {
    const definition = getFieldDef(planning.schema, type, nodes[0].name.value);
    if (definition !== undefined) fields.push(planField({ name, parentType: type, definition, nodes }));
  }
  const template = buildTemplate(fields);
  const plan = {
    type,
    fields,
    template: JSON.parse(template) as ObjectPlan['template'],
    size: template.length,
  };
  planning.onPlan(plan);
  return plan;
}

/** Plans the selections of a field on the objects of its value. */
export function planSubfields(
  planning: PlanningContext,
  type: GraphQLObjectType,
  { nodes }: FieldPlan,
): ObjectPlan {
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
  return planSelectionSet(planning, type, sets);
}

function getFieldDef(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

type FieldRequest = Pick<FieldPlan, 'name' | 'parentType' | 'definition' | 'nodes'>;

function planField({ name, parentType, definition, nodes }: FieldRequest): FieldPlan {
  const isTypeName = definition === TypeNameMetaFieldDef;
  return {
    name,
    parentType,
    definition,
    nodes,
    resolve: isTypeName ? () => parentType.name : definition.resolve,
    hasArguments: definition.args.length > 0,
    value: planValue(definition.type, true),
  };
}

function planValue(type: GraphQLOutputType, isNullable: boolean): ValuePlan {
  if (isNonNullType(type)) return planValue(type.ofType, false);
  if (isListType(type)) return { kind: 'list', isNullable, item: planValue(type.ofType, true) };
  if (isLeafType(type)) {
    return { kind: 'leaf', isNullable, type, isText: type === GraphQLString || type === GraphQLID };
  }
  if (isObjectType(type)) return { kind: 'object', isNullable, type, plan: undefined };
  return { kind: 'abstract', isNullable, type, plans: new Map() };
}

/**
 * The template of an object as JSON. Copies of an object parsed from JSON have its hidden class from the start, however
 * many keys it has, and `__proto__` is an ordinary key in it.
 */
function buildTemplate(fields: readonly FieldPlan[]): string {
  return `{${fields.map(({ name }) => `${JSON.stringify(name)}:null`).join()}}`;
}
