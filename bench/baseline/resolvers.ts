import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';
import type { App, AppOwnerUser, User } from './c1.ts';
import { effectiveOwners, type EffectiveOwner } from './effective-owners.ts';

interface CreateUserOwner {
  readonly input: { readonly appId: string; readonly roleSlug: string; readonly userRefId: string };
}

type Resolver<Parent, Args = unknown> = (parent: Parent, args: Args, context: Context) => unknown;

/** C1 prints what is not set as "". */
const text =
  (name: string): Resolver<Readonly<Record<string, unknown>>> =>
  (parent) =>
    parent[name] || null;

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text(name)]));

const appUserOwners: Resolver<unknown, { appId: string; first: number }> = async (
  _root,
  { appId, first },
  { c1 },
) => {
  const page = await c1.searchOwners(appId, first);
  return { nodes: page.list };
};

const app: Resolver<unknown, { id: string }> = (_root, { id }, { c1 }) => c1.getApp(id);

const apps: Resolver<unknown, { first: number }> = async (_root, { first }, { c1 }) => {
  const page = await c1.searchApps(first);
  return { nodes: page.list };
};

const user: Resolver<unknown, { id: string }> = (_root, { id }, { users }) => users.load(id);

const userOwners: Resolver<App, { first: number }> = async ({ id }, { first }, { c1 }) => {
  const page = await c1.searchOwners(id, first);
  return { nodes: page.list };
};

const createUserOwner: Resolver<unknown, CreateUserOwner> = async (_root, { input }, { c1 }) => {
  const appOwnerUser = await c1.createUserOwner(input.appId, input.roleSlug, input.userRefId);
  return { appOwnerUser };
};

/** By type and field; all other fields are read from their parents. */
export const resolvers = {
  Query: { app, apps, appUserOwners, user },
  Mutation: { createUserOwner },
  App: { userOwners, effectiveOwners },
  EffectiveOwner: {
    user: ({ user, userId }: EffectiveOwner, _args: unknown, { users }: Context) =>
      user ?? users.load(userId),
  },
  AppOwnerUser: {
    user: ({ user }: AppOwnerUser, _args: unknown, { users }: Context) => {
      users.prime(user.id, user);
      return user;
    },
  },
  User: {
    ...texts('displayName', 'username', 'email', 'department', 'jobTitle'),
    ...texts('employmentStatus', 'employmentType', 'delegatedUserId'),
    managers: async ({ managerIds }: User, _args: unknown, { users }: Context) =>
      Promise.all(managerIds.map((id) => users.load(id))),
    delegatedUser: async ({ delegatedUserId }: User, _args: unknown, { users }: Context) =>
      delegatedUserId ? users.load(delegatedUserId) : null,
  },
  UserAttributeMappingSource: texts('appId', 'appUserId', 'value'),
} as unknown as Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>>>>;
