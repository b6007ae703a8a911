import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { toPermissionName } from '../../c1/resources/principal.ts';
import { getC1Calls, getEndpoints, type C1Calls } from '../c1-calls.ts';
import { badUserInput } from '../user-input-error.ts';

/** Characters of the longest coordinate that is looked up. */
export const maxCoordinateLength = 200;

/** A field of the graph, as `viewer.can` needs it. */
interface FieldOfGraph {
  readonly isMutation: boolean;
  readonly calls: C1Calls;
}

/** The field of a coordinate. @throws GraphQLError with `BAD_USER_INPUT` for a text that is none of a field */
export function getFieldByCoordinate(
  coordinate: string,
  argument: string,
  schema: GraphQLSchema,
): FieldOfGraph {
  const [, typeName = '', fieldName = ''] = /^([A-Za-z]\w*)\.([A-Za-z]\w*)$/.exec(coordinate) ?? [];
  if (fieldName === '')
    throw badUserInput(argument, 'must be the coordinate of a field, in the form `Type.field`');
  const type = schema.getType(typeName);
  if (type === undefined) throw badUserInput(argument, `must name a type of this graph, got \`${typeName}\``);
  if (!isObjectType(type) && !isInterfaceType(type))
    throw badUserInput(argument, `must name a type that has fields to select, got \`${typeName}\``);
  const field = type.getFields()[fieldName];
  if (field === undefined)
    throw badUserInput(argument, `must name a field of \`${typeName}\`, got \`${fieldName}\``);
  return { isMutation: type === schema.getMutationType(), calls: getC1Calls(field, type, schema) };
}

/** Whether a field needs no call to C1. */
export function needsNoCall({ alternatives }: C1Calls): boolean {
  return alternatives.some((sources) => sources.length === 0);
}

/** Whether the permissions suffice for a field: for all calls of one of its alternatives. */
export function areSufficient(permissions: ReadonlySet<string>, { alternatives }: C1Calls): boolean {
  return alternatives.some((sources) =>
    sources.flatMap(getEndpoints).every(({ rpc }) => permissions.has(toPermissionName(rpc))),
  );
}
