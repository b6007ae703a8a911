import { builder } from '../builder.ts';
import { getCursor, getEndCursor, type Connection } from './read-connection.ts';

/** Relay's page information, for forward paging only: C1 cannot page backwards. */
export const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a part of a list lies in the whole.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      nullable: false,
      description: 'Whether there may be more after this part; the next part may turn out to be empty.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      description: 'Whether this part was requested with `after`.',
    }),
    startCursor: t.string({
      description: 'The cursor of the first edge. Null when there is none.',
      resolve: (connection) => (connection.nodes.length === 0 ? null : getCursor(connection, 0)),
    }),
    endCursor: t.string({
      description:
        'The cursor to go on with as `after`: that of the last edge, or, in a list that is looked through, the place up to ' +
        'which it was. Null when there is none.',
      resolve: getEndCursor,
    }),
  }),
});
