import type { PageRequest } from '../../../c1/json/pagination.ts';
import { slicePage } from '../../../c1/json/pagination.ts';
import { searchGrantsEndpoint } from '../../../c1/resources/app/grants.ts';
import { builder } from '../../builder.ts';
import { callsC1 } from '../../c1-calls.ts';
import { connectionArguments } from '../../connection/connection-type.ts';
import { readConnection } from '../../connection/read-connection.ts';
import type { OwnableKindConfig } from '../ownable-kind-config.ts';
import { EffectiveOwnerConnection, maxPeople } from './effective-owner.ts';
import type { BothOwners } from '../ownership-parts.ts';
import { readEffectiveOwners } from './read-effective-owners.ts';

/** Adds `effectiveOwners` to a type: the people who own an object, those behind entitlements included. */
export function addEffectiveOwners<Object>(owned: OwnableKindConfig<Object>, both: BothOwners<Object>): void {
  builder.objectField(owned.type, 'effectiveOwners', (t) =>
    t.field({
      type: EffectiveOwnerConnection,
      description:
        `The people owning ${owned.words.the}, each once, directly or by holding an entitlement that owns it: first the ` +
        `direct owners, then the others by id; ${maxPeople.toLocaleString('en')} at most, see \`isComplete\`. Null with an error when they ` +
        'cannot be read.',
      args: connectionArguments,
      extensions: callsC1(
        both.user.endpoints.search,
        both.entitlement.endpoints.search,
        searchGrantsEndpoint,
      ),
      resolve: async (object, page, context) => {
        const key = owned.keyOf(object);
        const state: { reading?: ReturnType<typeof readEffectiveOwners> } = {};
        const readAll = () => (state.reading ??= readEffectiveOwners(both, key, context));
        const listing = {
          field: `${owned.name}EffectiveOwners`,
          filter: key,
          readPage: async (request: PageRequest) => slicePage((await readAll()).owners, request),
          onNode: () => undefined,
        };
        const part = await readConnection(listing, page);
        const { incompleteReason, unmappedAccountCount } = await readAll();
        return { ...part, incompleteReason, unmappedAccountCount };
      },
    }),
  );
}
