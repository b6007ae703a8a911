import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { createCache } from './cache.ts';
import { isSandbox, token, turn } from './session.ts';
import { failedChanges } from './useOwnerChanges.ts';

const withToken = new SetContextLink(() =>
  token() === '' ? {} : { headers: { authorization: `Bearer ${token()}` } },
);

/** Notes which upstream the gateway says that an answer comes from. */
const noting: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  isSandbox(response.headers.get('x-gateway-upstream') === 'sandbox');
  return response;
};

export const client = new ApolloClient({
  link: ApolloLink.from([withToken, new HttpLink({ uri: '/graphql', fetch: noting })]),
  cache: createCache(),
});

/** Asks as somebody else from now on; nothing that was read before stays. */
export async function actAs(bearer: string): Promise<void> {
  token(bearer);
  await client.clearStore();
  failedChanges([]); // nobody makes another's change by trying it again
  turn(turn() + 1);
}
