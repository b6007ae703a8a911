import {
  setExpiringUserDelegationBindingByAdmin,
  setUserDelegationEndpoint,
} from '../../c1/resources/user-delegations.ts';
import { getUserEndpoint } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import { resolveReference } from '../loader/reference.ts';
import { badUserInput } from '../user-input-error.ts';
import { delegators } from './delegators.ts';
import { User } from './user.ts';
import { userLoader } from './user-loader.ts';

const SetUserDelegationInput = builder.inputType('SetUserDelegationInput', {
  description: 'The delegate that a person is to have, and for how long.',
  fields: (t) => ({
    userId: t.id({ required: true, description: "C1's id of the person whose tasks are delegated." }),
    delegatedUserId: t.id({
      description:
        "C1's id of the delegate. An explicit null ends the delegation; leaving it out is an error, so that nothing is " +
        'ended by mistake.',
    }),
    delegationStartAt: t.field({
      type: 'DateTime',
      description: 'When it begins. At once if absent.',
    }),
    delegationExpireAt: t.field({
      type: 'DateTime',
      description: 'When it ends. It has no end if absent.',
    }),
  }),
});

type Input = typeof SetUserDelegationInput.$inferInput;

const SetUserDelegationPayload = builder
  .objectRef<{ readonly userId: string }>('SetUserDelegationPayload')
  .implement({
    description: 'What `setUserDelegation` changed.',
    fields: (t) => ({
      user: t.field({
        type: User,
        description:
          'The person, read after the change. C1 shows the delegate, not the period: its reads may lag, and may show no ' +
          'delegate before the period begins. Null when the person cannot be read.',
        extensions: callsC1(userLoader),
        resolve: ({ userId }, _args, context, info) => resolveReference(info, userLoader(context))(userId),
      }),
    }),
  });

builder.mutationField('setUserDelegation', (t) =>
  t.field({
    type: SetUserDelegationPayload,
    description:
      'Sets the delegate of a person, to which C1 gives the tasks that are created from then on, or ends the delegation; ' +
      'open tasks stay. A person has one delegate: a new one replaces the old. Null with an error when it failed. If a ' +
      'call with a period fails after it was sent, its outcome is unknown, since C1 does not show the period.',
    args: {
      input: t.arg({
        type: SetUserDelegationInput,
        required: true,
        description: 'The person, the delegate and the period.',
      }),
    },
    // The person is read only to settle a write that breaks; for a removal also before it.
    extensions: { ...callsC1(setUserDelegationEndpoint), ...mayCallC1(getUserEndpoint) },
    resolve: async (_mutation, { input }, context) => {
      const delegation = parseDelegation(input);
      // Even a failed write may have changed the person: clear what this operation has read.
      userLoader(context).clear(delegation.userId);
      delegators.clear(context);
      await setExpiringUserDelegationBindingByAdmin(context.c1, delegation);
      return { userId: delegation.userId };
    },
  }),
);

/** @throws badUserInput */
function parseDelegation({ userId, delegatedUserId, delegationStartAt, delegationExpireAt }: Input) {
  if (delegatedUserId === undefined)
    throw badUserInput('input.delegatedUserId', 'must be given: an explicit null ends the delegation');
  const period = {
    ...(delegationStartAt != null && { delegationStartAt }),
    ...(delegationExpireAt != null && { delegationExpireAt }),
  };
  const [given] = Object.keys(period);
  if (delegatedUserId === null && given !== undefined)
    throw badUserInput(`input.${given}`, 'must not be given when the delegation ends');
  return { userId, delegatedUserId, ...period };
}
