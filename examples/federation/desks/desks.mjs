// The subgraph of the desks: no more than a second graph needs to refer to people of C1.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

const sdl = readFileSync(new URL('desks.graphql', import.meta.url), 'utf8');

/** What Apollo Federation adds to a subgraph. */
const federation = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!) repeatable on OBJECT
  scalar _Any
  type _Service { sdl: String! }
  union _Entity = Desk | User
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }`;

/** @param {{ number: string, floor: number, serialNumber?: string, ownerId?: string }[]} desks */
export function createDesks(desks) {
  const schema = createSchema({
    typeDefs: sdl.replace(/^extend schema[^\n]*/, '') + federation,
    resolvers: {
      Query: {
        desks: () => desks,
        _service: () => ({ sdl }),
        _entities: (_query, { representations }) => representations,
      },
      _Entity: { __resolveType: (entity) => entity.__typename },
      Desk: {
        laptop: ({ serialNumber, ownerId }) =>
          serialNumber === undefined ? null : { serialNumber, ownerId },
      },
      // Only the key of a person: the rest is the other graph's.
      Laptop: { owner: ({ ownerId }) => (ownerId === undefined ? null : { id: ownerId }) },
      User: { desk: ({ id }) => desks.find(({ ownerId }) => ownerId === id) ?? null },
    },
  });
  return createServer(createYoga({ schema, logging: false }));
}
