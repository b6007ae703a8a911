import { introspectEndpoint } from '../../c1/resources/principal.ts';
import { introspectUserEndpoint } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { User } from '../user/user.ts';
import {
  getFieldByCoordinate,
  maxCoordinateLength,
  needsNoCall,
  areSufficient,
} from './field-permissions.ts';
import { readPrincipal, readViewer } from './viewer-reads.ts';

const Viewer = builder.objectRef<object>('Viewer').implement({
  description:
    'The caller as C1 sees it: the person or program whose token is sent to C1. In service mode that is the gateway itself, ' +
    'for all callers.',
  fields: (t) => ({
    user: t.field({
      type: User,
      description: 'The person, or the user of a program. Null for a credential without a user.',
      extensions: { ...callsC1(introspectUserEndpoint), ...mayCallC1(introspectEndpoint) },
      resolve: (_viewer, _args, context) => readViewer(context),
    }),
    can: t.boolean({
      description:
        "Whether the caller has C1's permissions for the operations that a field of this graph calls; for a mutation in " +
        'service mode, also whether the gateway lets this caller change anything. True if all operations are permitted that ' +
        'the field needs; for a field on objects of any kind, if those of one kind are; and for a field that calls nothing ' +
        'at C1. It is a right to an operation, not to an object: C1 may still refuse a call about an object, so use it to ' +
        'show or hide what a page offers, and never to protect anything. Aliases of this field share one call to C1. Null ' +
        'with an error when C1 does not show the permissions.',
      extensions: { ...nullOnlyWithError, ...callsC1(introspectEndpoint) },
      args: {
        coordinate: t.arg.string({
          required: true,
          description:
            'The schema coordinate of a field, such as `Mutation.createUserOwner`, `Query.userOwnerships` or `App.userOwners`. ' +
            'Any other text is `BAD_USER_INPUT`.',
          extensions: { maxLength: maxCoordinateLength },
        }),
      },
      resolve: (_viewer, { coordinate }, context, { schema }) => {
        const { isMutation, calls } = getFieldByCoordinate(coordinate, 'coordinate', schema);
        if (isMutation && context.readOnlyReason !== undefined) return false;
        if (needsNoCall(calls)) return true;
        return readPrincipal(context).then(({ permissions }) => areSufficient(permissions, calls));
      },
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: false,
    description: 'The caller as C1 sees it, and what the caller may do. Only its fields make calls to C1.',
    resolve: () => ({}),
  }),
);
