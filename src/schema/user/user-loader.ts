import { createContextCache } from '@pothos/core';
import { readAllPages } from '../../c1/page.ts';
import { getUser, searchUsers } from '../../c1/users.ts';
import { createByIdLoader } from '../by-id-loader.ts';
import type { Context } from '../context.ts';

/** The operation's loader of people by id: null for an id that C1 does not have. */
export const userLoader = createContextCache(({ c1 }: Context) =>
  createByIdLoader({
    search: (ids) => readAllPages((page) => searchUsers(c1, { ids }, page)),
    get: (id) => getUser(c1, id),
  }),
);
