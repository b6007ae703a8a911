import { defineConfig } from '@graphql-hive/gateway';

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    // x-request-id is passed on without being named.
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
      traceparent: request.headers.get('traceparent'),
    }),
  },
});
