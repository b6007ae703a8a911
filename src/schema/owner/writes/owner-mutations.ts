import type { Ownership } from '../../../c1/ownership/ownership.ts';
import { builder } from '../../builder.ts';
import { callsC1, mayCallC1 } from '../../c1-calls.ts';
import { nullOnlyWithError } from '../../semantic-nullability.ts';
import { capitalize, parseObjectArgs, parseOwnerArgs } from '../owner-arguments.ts';
import { createOwnership, deleteOwnership } from './ownership-changes.ts';
import type { OwnershipParts } from '../ownership-parts.ts';
import { seeAlso } from '../ownable-kind-config.ts';

/** The description of the role in inputs that create an ownership. */
export const roleHelp =
  'The role. C1 publishes no list of roles; the `roleSlug` of existing owners shows those in use.';

/** The input of a mutation on one ownership: owner, object and role. */
function createOwnershipInput<Object, Row, Ref extends object>(
  name: string,
  description: string,
  { owned, sort }: OwnershipParts<Object, Row, Ref>,
) {
  const fields = { ...owned.keys, roleSlug: roleHelp, ...sort.refFields };
  return builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries<string>(fields).map(([field, help]) => [
          field,
          field === 'roleSlug'
            ? t.string({ required: true, description: help })
            : t.id({ required: true, description: help }),
        ]),
      ),
  });
}

/** Adds `create…Owner`: adds an owner. */
export function addCreateOwner<Object, Row, Ref extends object>(
  owning: OwnershipParts<Object, Row, Ref>,
): void {
  const { owned, sort, endpoints, loader, type } = owning;
  const name = `create${owned.infix}${sort.subject.suffix}Owner`;
  const item = owned.kind.item + sort.subject.suffix;
  const Input = createOwnershipInput(
    `${capitalize(name)}Input`,
    `Which ${sort.words.one.replace(/^an? /, '')} is to own ${owned.words.a}, and under which role.`,
    owning,
  );
  const Payload = builder
    .objectRef<{ readonly row: Ownership<Row, Ref> }>(`${capitalize(name)}Payload`)
    .implement({
      description: `What \`${name}\` made.`,
      fields: (t) => ({
        [item]: t.field({
          type,
          description: 'The ownership. Null only together with an error.',
          extensions: nullOnlyWithError,
          resolve: ({ row }) => row,
        }),
      }),
    });
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      description:
        `Makes ${sort.words.one} an owner of ${owned.words.a} under a role. For an ownership that exists C1 gives that one, ` +
        'or refuses with `CONFLICT`. Null with an error when it failed.' +
        seeAlso(owned, name),
      args: {
        input: t.arg({ type: Input, required: true, description: 'The owner, the object and the role.' }),
      },
      extensions: { ...callsC1(endpoints.create), ...mayCallC1(loader) },
      resolve: async (_mutation, { input }, context) => {
        const key = { object: parseObjectArgs(owned, input), ...parseOwnerArgs(sort, input) };
        return { row: await createOwnership(owning, key, context) };
      },
    }),
  );
}

/** Adds `delete…Owner`: removes an owner. */
export function addDeleteOwner<Object, Row, Ref extends object>(
  owning: OwnershipParts<Object, Row, Ref>,
): void {
  const { owned, sort, endpoints, loader } = owning;
  const name = `delete${owned.infix}${sort.subject.suffix}Owner`;
  const Input = createOwnershipInput(
    `${capitalize(name)}Input`,
    `Which ${sort.words.one.replace(/^an? /, '')} is no longer to own ${owned.words.a}, under which role.`,
    owning,
  );
  const Payload = builder
    .objectRef<{ readonly deletedNodeId: string }>(`${capitalize(name)}Payload`)
    .implement({
      description: `What \`${name}\` took away.`,
      fields: (t) => ({
        deletedNodeId: t.exposeID('deletedNodeId', {
          nullable: false,
          description: 'The `nodeId` of the ownership that is gone, for caches to drop it.',
        }),
      }),
    });
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      description:
        `Ends the ownership of ${owned.words.a} by ${sort.words.one} under a role; both stay otherwise as they are. ` +
        'Null with an error when it failed, `NOT_FOUND` when there was no such ownership.' +
        seeAlso(owned, name),
      args: {
        input: t.arg({ type: Input, required: true, description: 'The owner, the object and the role.' }),
      },
      extensions: { ...callsC1(endpoints.delete), ...mayCallC1(loader) },
      resolve: async (_mutation, { input }, context) => {
        const key = { object: parseObjectArgs(owned, input), ...parseOwnerArgs(sort, input) };
        return { deletedNodeId: await deleteOwnership(owning, key, context) };
      },
    }),
  );
}
