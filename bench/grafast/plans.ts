import {
  access,
  context,
  lambda,
  loadMany,
  loadOne,
  object,
  sideEffect,
  type FieldPlan,
  type Step,
} from 'grafast';
import type DataLoader from 'dataloader';
import type { C1, User } from '../baseline/c1.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- grafast types its context so
  namespace Grafast {
    interface Context {
      readonly c1: C1;
      readonly users: DataLoader<string, User | null>;
    }
  }
}

/** A field whose plan reads arguments; grafast's own type knows none of them without a generated one. */
const withArgs = <Name extends string>(
  plan: (parent: Step, args: Readonly<Record<`$${Name}`, Step>>) => Step,
): FieldPlan => plan as FieldPlan;

/** C1 prints what is not set as "". */
const text =
  (name: string) =>
  ($parent: Step): Step =>
    lambda(access($parent, name), orNull, true);

const orNull = (value: unknown): unknown => value || null;

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text(name)]));

/** A person by id. Plans of several levels share the loader of the operation, so that each search is as full as can be. */
const userLoader = {
  load: (
    ids: readonly (string | null)[],
    { shared: users }: { readonly shared: DataLoader<string, User | null> },
  ) => ids.map((id) => (id ? users.load(id) : null)),
  shared: () => context().get('users'),
};

/** People by their ids, through the same loader. */
const usersLoader = {
  load: (
    lists: readonly (readonly string[])[],
    { shared: users }: { readonly shared: DataLoader<string, User | null> },
  ) => lists.map((ids) => Promise.all(ids.map((id) => users.load(id)))),
  shared: () => context().get('users'),
};

const ownersOf = ($appId: Step, $first: Step): Step =>
  object({
    nodes: access(
      loadOne([$appId, $first], {
        load: (pages: readonly (readonly [string, number])[], { shared: c1 }: { readonly shared: C1 }) =>
          pages.map(([appId, first]) => c1.searchOwners(appId, first)),
        shared: () => context().get('c1'),
      }),
      'list',
    ),
  });

/** By type and field; all other fields are read from their parents. */
export const objects = {
  Query: {
    plans: {
      app: withArgs<'id'>((_, { $id }) =>
        lambda([context().get('c1'), $id], ([c1, id]: readonly [C1, string]) => c1.getApp(id)),
      ),
      apps: withArgs<'first'>((_, { $first }) =>
        object({
          nodes: access(
            lambda([context().get('c1'), $first], ([c1, first]: readonly [C1, number]) =>
              c1.searchApps(first),
            ),
            'list',
          ),
        }),
      ),
      appUserOwners: withArgs<'appId' | 'first'>((_, { $appId, $first }) => ownersOf($appId, $first)),
      user: withArgs<'id'>((_, { $id }) => loadOne($id, userLoader)),
    },
  },
  Mutation: {
    plans: {
      createUserOwner: withArgs<'input'>((_, { $input }) =>
        object({
          appOwnerUser: sideEffect(
            [context().get('c1'), $input],
            ([c1, { appId, roleSlug, userRefId }]: readonly [
              C1,
              { appId: string; roleSlug: string; userRefId: string },
            ]) => c1.createUserOwner(appId, roleSlug, userRefId),
          ),
        }),
      ),
    },
  },
  App: {
    plans: {
      userOwners: withArgs<'first'>(($app, { $first }) => ownersOf(access($app, 'id'), $first)),
    },
  },
  User: {
    plans: {
      ...texts('displayName', 'username', 'email', 'department', 'jobTitle'),
      ...texts('employmentStatus', 'employmentType', 'delegatedUserId'),
      // One step for all managers, beside the one for the delegate: a step for each manager would come a level later.
      managers: ($user: Step) => loadMany(access($user, 'managerIds'), usersLoader),
      delegatedUser: ($user: Step) => loadOne(access($user, 'delegatedUserId'), userLoader),
    },
  },
  UserAttributeMappingSource: { plans: texts('appId', 'appUserId', 'value') },
};
