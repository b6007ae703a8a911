import { createSubgraph } from '../../src/federation/subgraph.ts';

export const subgraph = await createSubgraph();

/** An id of the right form that C1 does not have. */
export const missing = '2MissingMissingMissingMiss0';

/** The operation that a router sends for references from another subgraph. */
export const entities = (selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

export const people = (ids: readonly string[]) => ({
  representations: ids.map((id) => ({ __typename: 'User', id })),
});
