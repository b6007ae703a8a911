import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { createCache } from './cache.ts';
import { isSandbox, sessionNumber, token } from './session.ts';

const withToken = new SetContextLink(() =>
  token() === '' ? {} : { headers: { authorization: `Bearer ${token()}` } },
);

/** Reads from each response which upstream the gateway has. */
const recordUpstream: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  isSandbox(response.headers.get('x-gateway-upstream') === 'sandbox');
  return response;
};

export const client = new ApolloClient({
  link: ApolloLink.from([withToken, new HttpLink({ uri: '/graphql', fetch: recordUpstream })]),
  cache: createCache(),
});

/** Sends this token from now on; nothing that was read before stays. */
export async function setToken(bearer: string): Promise<void> {
  token(bearer);
  await client.clearStore();
  sessionNumber(sessionNumber() + 1);
}
