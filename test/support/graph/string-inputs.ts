import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import { fields, type FieldOfGraph, type Input } from './operations.ts';

/** One place in the graph that takes text from callers: an argument, or a field within one. */
export interface TextPlace {
  /** `Mutation.setAppOwners(input.userRefs.id)` */
  readonly name: string;
  readonly of: FieldOfGraph;
  /** `['input', 'userRefs', 'id']` */
  readonly path: readonly string[];
  /** As errors name it: an item of a list by the list, `input.userRefs`. */
  readonly argument: string;
  /** Where the schema declares it: `UserRefInput.id`, or the name again for a plain argument. */
  readonly declaredAs: string;
}

/** Every place of every field, so that no new one is forgotten. */
export const textPlaces: readonly TextPlace[] = fields.flatMap((of) =>
  of.field.args.flatMap((arg) => {
    const nameOf = (path: readonly string[]) => `${of.type.name}.${of.field.name}(${path.join('.')})`;
    return textsIn(arg, nameOf([arg.name])).map((text) => ({ ...text, of, name: nameOf(text.path) }));
  }),
);

type Text = Pick<TextPlace, 'path' | 'argument' | 'declaredAs'>;

function textsIn({ name, type }: Input, declaredAs: string): readonly Text[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const isList = isListType(getNullableType(type));
    return Object.values(named.getFields())
      .flatMap((field) => textsIn(field, `${named.name}.${field.name}`))
      .map((text) => ({
        ...text,
        path: [name, ...text.path],
        argument: isList ? name : `${name}.${text.argument}`,
      }));
  }
  if (['ID', 'String'].includes(named.name)) return [{ path: [name], argument: name, declaredAs }];
  // These take no text, and what is none of theirs is refused before anything is executed.
  if (isEnumType(named) || ['Int', 'Boolean', 'DateTime'].includes(named.name)) return [];
  throw new Error(`nobody has said what text a ${named.name} may hold, as in ${declaredAs}`);
}
