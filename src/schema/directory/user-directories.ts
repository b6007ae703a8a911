import type { C1Directory } from '../../c1/resources/directories.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { resolveReferences } from '../loader/reference.ts';
import { User } from '../user/user.ts';
import { Directory } from './directory.ts';
import { directoryLoader } from './directory-loader.ts';

builder.objectField(User, 'directories', (t) =>
  t.field({
    type: [Directory],
    nullable: { list: false, items: true },
    description:
      'The directories that the person belongs to, in the order of `directoryIds`. Null at the place of one that does not ' +
      'exist or cannot be read.',
    extensions: callsC1(directoryLoader),
    resolve: ({ directoryIds }, _args, context, info) =>
      resolveReferences(
        info,
        directoryLoader(context),
      )(directoryIds.map((appId) => ({ appId }))) as readonly (C1Directory | null)[],
  }),
);
