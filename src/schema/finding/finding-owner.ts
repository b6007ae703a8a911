import type { C1DeactivatedOwnerDetail, C1FindingOwnerRef } from '../../c1/resources/findings.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { resolveReference } from '../loader/reference.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';
import { DeactivatedOwnerReason } from './finding-enums.ts';

const otherwise = 'Null for an owner of another kind.';
const gone = 'Null for an owner of another kind, and when it cannot be read.';

/** The owner of a finding, with the objects behind its ids. */
export const FindingOwnerRef = builder.objectRef<C1FindingOwnerRef>('FindingOwnerRef').implement({
  description: 'The person, or the people, to take care of a finding: one of the ids is set.',
  fields: (t) => ({
    identityUserId: t.exposeID('identityUserId', { description: `A person. ${otherwise}` }),
    identityUser: t.field({
      type: User,
      description: `That person. ${gone}`,
      extensions: callsC1(userLoader),
      resolve: ({ identityUserId }, _args, context, info) =>
        identityUserId === null ? null : resolveReference(info, userLoader(context))(identityUserId),
    }),
    appOwnerAppId: t.exposeID('appOwnerAppId', {
      description: `The app whose owners it is up to. ${otherwise}`,
    }),
    appOwnerApp: t.field({
      type: App,
      description: `That app. ${gone}`,
      extensions: callsC1(appLoader),
      resolve: ({ appOwnerAppId }, _args, context, info) =>
        appOwnerAppId === null ? null : resolveReference(info, appLoader(context))(appOwnerAppId),
    }),
    managerOfUserId: t.exposeID('managerOfUserId', {
      description: `The person whose manager it is up to. ${otherwise}`,
    }),
    managerOfUser: t.field({
      type: User,
      description: `That person, not the manager. ${gone}`,
      extensions: callsC1(userLoader),
      resolve: ({ managerOfUserId }, _args, context, info) =>
        managerOfUserId === null ? null : resolveReference(info, userLoader(context))(managerOfUserId),
    }),
    userSetId: t.exposeID('userSetId', {
      description: `A set of people, which the graph does not have. ${otherwise}`,
    }),
  }),
});

/** One of the people of the evidence of a finding. */
export const DeactivatedOwnerDetail = builder
  .objectRef<C1DeactivatedOwnerDetail>('DeactivatedOwnerDetail')
  .implement({
    description:
      'A person that answered for the target of a finding, and was no longer active when C1 looked.',
    fields: (t) => ({
      userId: t.exposeID('userId', { nullable: false, description: "C1's id of the person." }),
      user: t.field({
        type: User,
        description: 'The person as of now. Null when C1 does not have them any more or they cannot be read.',
        extensions: callsC1(userLoader),
        resolve: ({ userId }, _args, context, info) => resolveReference(info, userLoader(context))(userId),
      }),
      reason: t.expose('reason', {
        type: DeactivatedOwnerReason,
        description:
          'Why C1 takes the person for deactivated. Null for a value that this graph does not know.',
      }),
    }),
  });
