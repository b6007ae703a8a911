import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { lazyObject, nullableString, requiredId, timestamp, type Decoded } from '../json/decoders.ts';

/** An API key of a person, as far as the gateway uses it (`c1.api.iam.v1.PersonalClient`). */
export type C1PersonalClient = Decoded<typeof readPersonalClient>;
const readPersonalClient = lazyObject('PersonalClient', {
  id: requiredId,
  userId: nullableString,
  deletedAt: timestamp,
});

export const searchPersonalClientsEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/iam/personal_clients',
  'c1.api.iam.v1.PersonalClientSearchService.Search',
);

/** C1 advises not to ask for larger pages. */
export const maxPersonalClientsOfPage = 25;

/** PersonalClientSearchService.Search: one page of the API keys of a person. */
export async function searchPersonalClients(
  c1: C1Client,
  userId: string,
  page: PageRequest,
): Promise<Page<C1PersonalClient>> {
  const body = { users: [{ id: userId }], ...page };
  const response = await c1.send(buildCall(searchPersonalClientsEndpoint, {}, { body }));
  return readPage(response, readPersonalClient, 'PersonalClientSearchServiceSearchResponse', c1.responses);
}
