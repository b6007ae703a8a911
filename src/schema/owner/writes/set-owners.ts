import type { ObjectKey } from '../../../c1/ownership/ownable-kinds.ts';
import type { Endpoint } from '../../../c1/call/endpoint.ts';
import { createSetOwnersEndpoint } from '../../../c1/ownership/owner-endpoints.ts';
import { createSetOwners } from '../../../c1/ownership/set-owners.ts';
import { builder } from '../../builder.ts';
import { callsC1, mayCallC1 } from '../../c1-calls.ts';
import type { Context } from '../../context.ts';
import { capitalize, parseObjectArgs } from '../owner-arguments.ts';
import { AppEntitlementRefInput } from '../../app-entitlement/app-entitlement-ref-input.ts';
import { parseAppEntitlementRef, UserRefInput } from './owner-ref-inputs.ts';
import { seeAlso, type OwnableKindConfig } from '../ownable-kind-config.ts';

/**
 * Adds `set…Owners`: replaces all owners of an object under one role.
 * @param lists the lists of owners, which tell whether a write that failed has happened
 * @param forget drops what this operation has read of such ownerships
 */
export function addSetOwners<Object>(
  owned: OwnableKindConfig<Object>,
  lists: readonly Endpoint[],
  forget: (context: Context) => void,
): void {
  const name = `set${capitalize(owned.name)}Owners`;
  const setOwners = createSetOwners(owned.kind);
  const Input = createSetInput(name, owned);
  const Payload = createSetPayload(name, owned);
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      description:
        `Replaces all owners of ${owned.words.a} under one role, people and entitlements together. ` +
        'Null with an error when it failed.' +
        seeAlso(owned, name),
      args: {
        input: t.arg({
          type: Input,
          required: true,
          description: 'The object, the role, and all owners of the object under that role.',
        }),
      },
      extensions: { ...callsC1(createSetOwnersEndpoint(owned.kind)), ...mayCallC1(...lists) },
      resolve: async (_mutation, { input }, context) => {
        const { roleSlug, userRefs, appEntitlementRefs } = input as SetInput;
        const object = parseObjectArgs(owned, input);
        forget(context);
        await setOwners(context.c1, {
          object,
          roleSlug,
          userRefs: userRefs.map(({ id }) => ({ userRefId: id })),
          appEntitlementRefs: appEntitlementRefs.map(parseAppEntitlementRef),
        });
        return { object };
      },
    }),
  );
}

interface SetInput {
  readonly roleSlug: string;
  readonly userRefs: readonly { readonly id: string }[];
  readonly appEntitlementRefs: readonly (typeof AppEntitlementRefInput.$inferInput)[];
}

function createSetInput<Object>(mutation: string, { kind, keys, words }: OwnableKindConfig<Object>) {
  return builder.inputType(`${capitalize(mutation)}Input`, {
    description: `All owners that ${words.a} is to have under one role.`,
    fields: (t) => ({
      ...Object.fromEntries(
        kind.keys.map((name) => [name, t.id({ required: true, description: keys[name] ?? '' })]),
      ),
      roleSlug: t.string({
        required: true,
        description: 'The role. Owners under other roles stay as they are.',
      }),
      userRefs: t.field({
        type: [UserRefInput],
        required: true,
        description: 'All people that are to own it. An empty list leaves none.',
      }),
      appEntitlementRefs: t.field({
        type: [AppEntitlementRefInput],
        required: true,
        description: 'All entitlements whose holders are to own it. An empty list leaves none.',
      }),
    }),
  });
}

function createSetPayload<Object>(mutation: string, owned: OwnableKindConfig<Object>) {
  return builder.objectRef<{ readonly object: ObjectKey }>(`${capitalize(mutation)}Payload`).implement({
    description: `What \`${mutation}\` changed.`,
    fields: (t) => ({
      [owned.name]: t.field({
        type: owned.type,
        description:
          `What has these owners now: ${owned.words.the}. Its lists may still show the previous owners for a while, ` +
          "since C1's lists lag behind its writes. Null when it cannot be read.",
        extensions: callsC1(owned.follow),
        resolve: ({ object }, _args, context, info) => owned.follow(object, context, info) as never,
      }),
    }),
  });
}
