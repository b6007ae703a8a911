import type { PersonalClient } from '../rows/personal-client.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import { id, list, nested, requestMessage, text } from '../protocol/request-decoder.ts';
import { route, type Route } from '../protocol/route.ts';
import { createAnyOf } from '../search/filter.ts';
import type { Tenant } from '../store/tenant.ts';

const userRef = requestMessage('UserRef', { id });
const searchRequest = requestMessage('PersonalClientSearchServiceSearchRequest', {
  users: list(nested(userRef)),
  query: text,
  ...pageFields,
});

const getKey = (key: PersonalClient) => key.id;

/** API keys of people: search. */
export function createPersonalClientRoutes({ store, switches }: Tenant): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/search/iam/personal_clients',
      rpc: 'c1.api.iam.v1.PersonalClientSearchService.Search',
      handle: ({ body }) => {
        const request = searchRequest.read(body);
        const isOfUsers = createAnyOf(request.users.map((user) => user.id));
        const wanted = request.query.toLowerCase();
        const rows = store.personalClients
          .all()
          .filter((key) => isOfUsers(key.userId) && key.displayName.toLowerCase().includes(wanted));
        return selectPage({ message: searchRequest, request, rows, keyOf: getKey }, switches);
      },
    }),
  ];
}
