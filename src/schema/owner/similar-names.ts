import { capitalized } from './owner-arguments.ts';

/** How a kind of object that can be owned is called in names of fields and in descriptions. */
interface Named {
  readonly name: string;
  readonly infix: string;
  readonly words: { readonly a: string };
}

const kinds: Named[] = [];
const sorts = ['User', 'Entitlement'] as const;

/** Notes a kind, so that descriptions of the others can point at its fields. */
export function noteKind({ name, infix, words }: Named): void {
  kinds.push({ name, infix, words });
}

/*
 * Put together from C1's words, some names read like those of another kind: `appUserOwners`, the users who own an app,
 * like the owners of an `appUser`. Descriptions of fields are asked for when all kinds are noted.
 */

/** Where the owners are that a list, or a lookup, of a kind's owners may be taken for: a sentence, or nothing. */
export function likeList({ name }: Named, sort: string, ending: 'Owner' | 'Owners'): string {
  return pointers(
    kinds.filter((other) => other.name === name + capitalized(sort)),
    (other) => sorts.map((one) => `${other.name}${one}${ending}`),
  );
}

/** The same for the mutations that create and delete an owner. */
export function likeMutation({ infix }: Named, sort: string, verb: 'create' | 'delete'): string {
  return pointers(
    kinds.filter((other) => infix === '' && other.infix.endsWith(sort)),
    (other) => sorts.map((one) => `${verb}${other.infix}${one}Owner`),
  );
}

/** The same for the mutations that set all owners. */
export function likeSet({ name, infix }: Named): string {
  const isLike = (other: Named): boolean =>
    sorts.some((sort) => name === other.name + sort || infix === other.infix + sort);
  return pointers(kinds.filter(isLike), (other) => [`set${capitalized(other.name)}Owners`]);
}

function pointers(others: readonly Named[], fieldsOf: (other: Named) => readonly string[]): string {
  return others
    .map((other) => {
      const fields = fieldsOf(other).map((field) => `\`${field}\``);
      return ` Owners of ${other.words.a}: ${fields.join(', ')}.`;
    })
    .join('');
}
