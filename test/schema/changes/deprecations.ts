import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';

/** The part of a schema that can be deprecated: a field, an argument, an input field or a value of an enum. */
interface Element {
  /** Its schema coordinate: `User.email`, `Query.user(id:)`, `AppUserStatus.ENABLED`. */
  readonly coordinate: string;
  readonly type: string;
  readonly reason: string | null | undefined;
}

/** The form of a reason that docs/stability.md promises. */
const reasonForm = /^Use `([^`]+)`\. Removed after (\d{4}-\d{2}-\d{2})\.$/;

function elementsOf(type: GraphQLNamedType): readonly Element[] {
  const element = (
    coordinate: string,
    { deprecationReason }: { deprecationReason?: string | null | undefined },
  ) => ({
    coordinate,
    type: type.name,
    reason: deprecationReason,
  });
  if (isEnumType(type)) return type.getValues().map((value) => element(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => element(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    return [
      element(coordinate, field),
      ...field.args.map((argument) => element(`${coordinate}(${argument.name}:)`, argument)),
    ];
  });
}

function elementsIn(sdl: string) {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter((type) => !isIntrospectionType(type));
  const elements = new Map(types.flatMap(elementsOf).map((element) => [element.coordinate, element]));
  return { types: new Set(types.map(({ name }) => name)), elements };
}

/** The deprecations whose reason is not as promised, or names as replacement what does not exist. */
export function wrongDeprecations(sdl: string): readonly string[] {
  const { elements } = elementsIn(sdl);
  return [...elements.values()].flatMap(({ coordinate, reason }) => {
    if (reason == null) return [];
    const [, replacement] = reasonForm.exec(reason) ?? [];
    if (replacement === undefined) return [`${coordinate}: want "Use \`…\`. Removed after 2027-06-30."`];
    return elements.has(replacement) ? [] : [`${coordinate}: there is no ${replacement}`];
  });
}

/**
 * What has been removed from types that still exist without having been deprecated, or before the promised day. A type can
 * go as soon as nothing refers to it.
 * @param today as 2027-06-30
 */
export function earlyRemovals(released: string, present: string, today: string): readonly string[] {
  const { types, elements } = elementsIn(present);
  const removed = [...elementsIn(released).elements.values()].filter(
    ({ coordinate, type }) => types.has(type) && !elements.has(coordinate),
  );
  // An argument goes with its field.
  const gone = removed.filter(
    ({ coordinate }) => !removed.some((field) => coordinate.startsWith(`${field.coordinate}(`)),
  );
  return gone.flatMap(({ coordinate, reason }) => {
    const [, , day] = reasonForm.exec(reason ?? '') ?? [];
    if (day === undefined) return [`${coordinate} was not deprecated`];
    return day < today ? [] : [`${coordinate} stays until ${day}`];
  });
}
