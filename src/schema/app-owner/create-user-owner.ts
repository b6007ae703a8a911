import { createUserOwner, type C1AppOwnerUser } from '../../c1/app-owners.ts';
import { builder } from '../builder.ts';
import { appOwnerUserLoader, rememberPerson } from './app-owner-loader.ts';
import { AppOwnerUser } from './app-owner-user.ts';
import { userLoader } from '../user/user-loader.ts';

const CreateUserOwnerInput = builder.inputType('CreateUserOwnerInput', {
  description: 'Who is to own which app, and under which role.',
  fields: (t) => ({
    appId: t.id({ required: true, description: "C1's id of the app." }),
    roleSlug: t.string({
      required: true,
      description:
        'The role. C1 publishes no list of roles; the `roleSlug` of existing owners shows those in use.',
    }),
    userRefId: t.id({ required: true, description: "C1's id of the person." }),
  }),
});

const CreateUserOwnerPayload = builder
  .objectRef<{ readonly appOwnerUser: C1AppOwnerUser }>('CreateUserOwnerPayload')
  .implement({
    description: 'What `createUserOwner` made.',
    fields: (t) => ({
      appOwnerUser: t.expose('appOwnerUser', {
        type: AppOwnerUser,
        description: 'The ownership. Null only together with an error.',
      }),
    }),
  });

builder.mutationField('createUserOwner', (t) =>
  t.field({
    type: CreateUserOwnerPayload,
    description:
      'Makes a person an owner of an app under a role (C1: CreateUserOwner). For an ownership that exists C1 gives that ' +
      'one, or refuses with `CONFLICT`. ' +
      'Null with an error when it failed.',
    args: {
      input: t.arg({
        type: CreateUserOwnerInput,
        required: true,
        description: 'Who, which app, which role.',
      }),
    },
    resolve: async (_mutation, { input }, context) => {
      // Whatever comes of it, what this operation read before is no longer sure.
      appOwnerUserLoader(context).clear(input);
      userLoader(context).clear(input.userRefId);
      const appOwnerUser = await createUserOwner(context.c1, input);
      appOwnerUserLoader(context).prime(input, appOwnerUser);
      rememberPerson(appOwnerUser, context);
      return { appOwnerUser };
    },
  }),
);
