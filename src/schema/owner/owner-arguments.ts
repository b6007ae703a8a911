import type { ObjectKey } from '../../c1/ownership/ownable-kinds.ts';
import { builder } from '../builder.ts';
import type { OwnableKindConfig } from './ownable-kind-config.ts';
import type { OwnerKindConfig } from './owner-kind-config.ts';

/*
 * The names of keys come from the configuration, so the compiler does not know them. The schema requires all of them,
 * so that they are always present.
 */

/** The name with an upper-case first letter, as in the names of types. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The arguments, or input fields, that identify an object. */
export function objectArgs<Object>({ kind, keys }: OwnableKindConfig<Object>) {
  return builder.args((t) =>
    Object.fromEntries(
      kind.keys.map((name) => [name, t.id({ required: true, description: keys[name] ?? '' })]),
    ),
  );
}

/** The object that arguments, or an input, identify. */
export function parseObjectArgs<Object>({ kind }: OwnableKindConfig<Object>, args: object): ObjectKey {
  const values = args as Readonly<Record<string, string>>;
  return Object.fromEntries(kind.keys.map((name) => [name, values[name] ?? '']));
}

/** The arguments that identify an owner under a role. */
export function ownerArgs<Row, Ref>({ refFields }: OwnerKindConfig<Row, Ref>) {
  const described = Object.entries<string>(refFields);
  return builder.args((t) => ({
    roleSlug: t.string({ required: true, description: 'The role.' }),
    ...Object.fromEntries(
      described.map(([name, description]) => [name, t.id({ required: true, description })]),
    ),
  }));
}

/** The owner and the role that arguments, or an input, identify. */
export function parseOwnerArgs<Row, Ref>(
  { refFields }: OwnerKindConfig<Row, Ref>,
  args: object,
): { readonly roleSlug: string; readonly ref: Ref } {
  const values = args as Readonly<Record<string, string>>;
  const ref = Object.fromEntries(Object.keys(refFields).map((name) => [name, values[name] ?? '']));
  return { roleSlug: values['roleSlug'] ?? '', ref: ref as Ref };
}
