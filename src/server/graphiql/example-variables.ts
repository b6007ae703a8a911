import {
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ExampleIds } from './example-ids.ts';

/** Values by the path of names of the input fields, or by the last name alone. */
export type ValuesByName = Readonly<Record<string, string>>;

/** The values of variables and input fields with these names. */
export function getExampleValues(ids: ExampleIds): ValuesByName {
  const { appId, entitlementId, userId } = ids;
  return {
    ...ids,
    userRefId: userId,
    fromUserId: ids.ownerOfManyId,
    toUserId: userId,
    appEntitlementRefAppId: appId,
    appEntitlementRefId: entitlementId,
    'userRefs.id': userId,
    'appEntitlementRefs.id': entitlementId,
  };
}

/** The variables that an operation requires, with all that their types require; a text without a value is empty. */
export function createRequiredVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: ValuesByName,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    if (defaultValue !== undefined || !isNonNullType(type)) continue;
    variables[variable.name.value] = createValue(type, variable.name.value, '', values);
  }
  return variables;
}

function createValue(type: GraphQLInputType, name: string, parent: string, values: ValuesByName): unknown {
  if (isNonNullType(type)) return createValue(type.ofType, name, parent, values);
  if (isListType(type)) return [createValue(type.ofType, name, parent, values)];
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      selectFields(type).map((field) => [field.name, createValue(field.type, field.name, name, values)]),
    );
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return values[`${parent}.${name}`] ?? values[name] ?? '';
}

/** The fields that a value needs: of a OneOf input a field that is no object, as the one that is soonest filled in. */
function selectFields(type: GraphQLInputObjectType): readonly GraphQLInputField[] {
  const fields = Object.values(type.getFields());
  return type.isOneOf
    ? fields.filter((field) => isLeafType(field.type)).slice(0, 1)
    : fields.filter(isRequiredInputField);
}
