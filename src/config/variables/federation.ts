import { parsePrefix } from '../../federation/prefix.ts';
import { docs, type Section } from './docs.ts';
import { flag, customText } from './forms.ts';

/** The gateway as a subgraph of a federated graph. */
export const federationSection = {
  variables: {
    GATEWAY_FEDERATION: flag().register(docs, {
      meaning: 'Whether the graph is a subgraph of Apollo Federation 2; false unless set.',
      whenUnset: '`false`',
      reason:
        '`true` or `false`. Adds `_service` and `_entities` for [routers](federation.md), and lets the JSON of a request ' +
        'hold ten times as many values: routers send the references of a whole list at once. Enforced trusted ' +
        'documents would refuse all that routers send, so the gateway does not start with both; they belong in the router.',
    }),
    GATEWAY_FEDERATION_PREFIX: customText(parsePrefix).register(docs, {
      meaning: 'A prefix of the types and root fields of the subgraph, such as `C1`.',
      reason:
        '`C1` makes `C1User` of `User` and `c1Users` of `users`: beside another graph that has a `User`, `App` or `users` ' +
        'of its own, names without one [clash, or mix up objects](federation.md#names). `nodeId`s stay the same. GraphiQL ' +
        'is off with a prefix, since its examples have the names of the graph without one.',
    }),
  },
} satisfies Section;
