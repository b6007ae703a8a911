import {
  getRole,
  getRoleEndpoint,
  listRoles,
  listRolesEndpoint,
  type C1Role,
} from '../../c1/resources/roles.ts';
import { idKey } from '../loader/entity-key.ts';
import { createListedEntity } from '../loader/listed-entity.ts';

/** The operation's loader of roles by id: null for an id that C1 does not have. */
export const roleLoader = createListedEntity(
  idKey<C1Role>(),
  [listRolesEndpoint, getRoleEndpoint],
  ({ c1 }) => ({
    readPage: (page) => listRoles(c1, page),
    get: (id) => getRole(c1, id),
  }),
);
