import type { C1Directory } from '../../c1/resources/directories.ts';
import { builder } from '../builder.ts';

type MergeConfig = NonNullable<C1Directory['mergeConfig']>;

/** The condition on accounts from which people are made. */
export const DirectoryAccountFilterCel = builder
  .objectRef<NonNullable<C1Directory['celExpression']>>('DirectoryAccountFilterCel')
  .implement({
    description: 'The condition on accounts of a directory from which people are made.',
    fields: (t) => ({
      expression: t.exposeString('expression', {
        description: 'The condition, in the Common Expression Language. Null when it is empty.',
      }),
    }),
  });

const DirectoryMergeMatchCase = builder
  .objectRef<MergeConfig['matchCases'][number]>('DirectoryMergeMatchCase')
  .implement({
    description: 'One rule by which an account of a directory belongs to a person that C1 already has.',
    fields: (t) => ({
      appUserKeyCel: t.exposeString('appUserKeyCel', {
        description:
          'What of the account is compared, in the Common Expression Language. Null when it is empty.',
      }),
      userKeyCel: t.exposeString('userKeyCel', {
        description:
          'What of the person is compared, in the Common Expression Language. Null when it is empty.',
      }),
    }),
  });

/** How accounts of a directory are joined with people that exist. */
export const DirectoryMergeConfig = builder.objectRef<MergeConfig>('DirectoryMergeConfig').implement({
  description: 'How accounts of a directory are joined with people that C1 already has.',
  fields: (t) => ({
    matchCases: t.field({
      type: [DirectoryMergeMatchCase],
      nullable: false,
      description: 'The rules, in the order in which they are tried.',
      resolve: ({ matchCases }) => matchCases,
    }),
  }),
});
