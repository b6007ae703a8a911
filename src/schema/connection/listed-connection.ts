import { slicePage, type PageRequest } from '../../c1/json/pagination.ts';
import type { Context } from '../context.ts';
import type { ListedEntity } from '../loader/listed-entity.ts';
import { readConnection, type Connection, type ConnectionArguments } from './read-connection.ts';

interface ListOfEntities<Key, Row> {
  /** The name of the field, to which its cursors are bound. */
  readonly field: string;
  readonly list: ListedEntity<Key, Row>;
  readonly context: Context;
}

/** Reads a part of the list of objects that is read once for each operation. */
export function readListedConnection<Key, Row>(
  { field, list, context }: ListOfEntities<Key, Row>,
  page: ConnectionArguments,
): Promise<Connection<Row>> {
  const listing = {
    field,
    filter: {},
    readPage: async (request: PageRequest) => slicePage(await list.readList(context), request),
    onNode: () => undefined, // the list has primed its loader
  };
  return readConnection(listing, page);
}
