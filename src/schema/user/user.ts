import type { C1User } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { resolveReference, resolveReferences } from '../loader/reference.ts';
import { DirectoryStatus, UserOrigin, UserStatus, UserType } from './user-enums.ts';
import { userLoader } from './user-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** A person or service known to C1: every field of its REST object, and edges to managers and delegate. */
export const User = builder.objectRef<C1User>('User');

const nullWhenHidden = 'Null when C1 has none or does not show it to the caller.';

User.implement({
  description:
    'A person or service known to C1. What the caller may not see looks the same as what is empty: C1 makes no difference.',
  interfaces: [Node],
  extensions: nodeIdentity(userLoader),
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: "C1's id of the person, 27 letters and digits." }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${nullWhenHidden}` }),
    username: t.exposeString('username', {
      description: `The main user name, usually that of the primary directory. ${nullWhenHidden}`,
    }),
    usernames: t.exposeStringList('usernames', {
      nullable: false,
      description: "All user names found on the person's accounts.",
    }),
    email: t.exposeString('email', { description: `The main email address. ${nullWhenHidden}` }),
    emails: t.exposeStringList('emails', {
      nullable: false,
      description: "All email addresses found on the person's accounts.",
    }),
    status: t.expose('status', {
      type: UserStatus,
      description: 'Whether the person can use C1. Null for a value that this graph does not know.',
    }),
    directoryStatus: t.expose('directoryStatus', {
      type: DirectoryStatus,
      description: 'The state in the source directory. Null for a value that this graph does not know.',
    }),
    type: t.expose('type', {
      type: UserType,
      description: 'What the user stands for. Null for a value that this graph does not know.',
    }),
    origin: t.expose('origin', {
      type: UserOrigin,
      description: 'The party that manages the user. Null for a value that this graph does not know.',
    }),
    directoryIds: t.exposeIDList('directoryIds', {
      nullable: false,
      description: 'The directories that the person belongs to.',
    }),
    roleIds: t.exposeIDList('roleIds', { nullable: false, description: "The person's roles in C1." }),
    profile: t.expose('profile', {
      type: 'JSONObject',
      description: `Further attributes, free in form. ${nullWhenHidden}`,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: `When C1 first saw the person. ${nullWhenHidden}`,
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: `When C1 last changed the person. ${nullWhenHidden}`,
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When the person was deleted. Null while they are not.',
    }),

    employeeIds: t.exposeStringList('employeeIds', {
      nullable: false,
      description: "All employee numbers found on the person's accounts.",
    }),
    department: t.exposeString('department', { description: `The department. ${nullWhenHidden}` }),
    jobTitle: t.exposeString('jobTitle', { description: `The job title. ${nullWhenHidden}` }),
    employmentStatus: t.exposeString('employmentStatus', {
      description: `The state of the employment in the words of the HR system. ${nullWhenHidden}`,
    }),
    employmentType: t.exposeString('employmentType', {
      description: `The kind of employment in the words of the HR system. ${nullWhenHidden}`,
    }),

    managerIds: t.exposeIDList('managerIds', {
      nullable: false,
      description: "The ids of the person's managers.",
    }),
    managers: t.field({
      type: [User],
      nullable: { list: true, items: true },
      description:
        "The person's managers, in the order of `managerIds`. Null at the place of a manager that does not exist or cannot be " +
        'read; the list is null only together with an error.',
      extensions: { ...nullOnlyWithError, ...callsC1(userLoader) },
      resolve: ({ managerIds }, _args, context, info) =>
        resolveReferences(info, userLoader(context))(managerIds) as readonly (C1User | null)[],
    }),
    delegatedUserId: t.exposeID('delegatedUserId', {
      description: "The id of the delegate that receives this person's tasks. Null when there is none.",
    }),
    delegatedUser: t.field({
      type: User,
      description:
        "The delegate that receives this person's tasks. Null when there is none or the delegate does not exist.",
      extensions: callsC1(userLoader),
      resolve: ({ delegatedUserId }, _args, context, info) =>
        delegatedUserId === null ? null : resolveReference(info, userLoader(context))(delegatedUserId),
    }),
  }),
});
