import type { C1Role } from '../../c1/resources/roles.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { resolveReferences } from '../loader/reference.ts';
import { User } from '../user/user.ts';
import { Role } from './role.ts';
import { roleLoader } from './role-loader.ts';

builder.objectField(User, 'roles', (t) =>
  t.field({
    type: [Role],
    nullable: { list: false, items: true },
    description:
      "The person's roles in C1, in the order of `roleIds`. Null at the place of a role that does not exist or cannot be " +
      'read.',
    extensions: callsC1(roleLoader),
    resolve: ({ roleIds }, _args, context, info) =>
      resolveReferences(info, roleLoader(context))(roleIds) as readonly (C1Role | null)[],
  }),
);
