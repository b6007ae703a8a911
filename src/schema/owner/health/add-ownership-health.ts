import { builder } from '../../builder.ts';
import { callsC1 } from '../../c1-calls.ts';
import type { OwnableKindConfig } from '../ownable-kind-config.ts';
import type { BothOwners } from '../ownership-parts.ts';
import { OwnershipHealth } from './ownership-health.ts';
import { getKeptHealth, readOwnershipHealth } from './read-ownership-health.ts';

/** Adds `ownershipHealth` to a type: whether something is wrong with the owners of an object. */
export function addOwnershipHealth<Object extends object>(
  owned: OwnableKindConfig<Object>,
  both: BothOwners<Object>,
): void {
  builder.objectField(owned.type, 'ownershipHealth', (t) =>
    t.field({
      type: OwnershipHealth,
      description: `What may be wrong with the owners of ${owned.words.the}. Null with an error when they cannot be read.`,
      extensions: callsC1(both.user.endpoints.search, both.entitlement.endpoints.search),
      resolve: (object, _args, context) =>
        getKeptHealth(object, context) ?? readOwnershipHealth(both, owned.keyOf(object), context),
    }),
  );
}
