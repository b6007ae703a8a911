import { normalizeFilter, type Normalized } from '../connection/filter.ts';
import { builder } from '../builder.ts';
import { DelegateStatus, UserOrigin, UserStatus, UserType } from './user-enums.ts';

/** The conditions of the list of people: every filter of C1's search but `refs`, which is `ids` in another form. */
export const UserFilter = builder.inputType('UserFilter', {
  description:
    'The conditions that a listed person meets, all of them together. A list means any of its items; a list named `exclude…`, none of them.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name and the email addresses.' }),
    email: t.string({ description: 'The exact email address.' }),
    userStatuses: t.field({
      type: [UserStatus],
      description: 'Whether the person can use C1. C1 searches for all but `UNKNOWN`.',
    }),
    managerIds: t.idList({ description: 'People with one of these managers.' }),
    departments: t.stringList({ description: 'People in one of these departments.' }),
    jobTitles: t.stringList({ description: 'People with one of these job titles.' }),
    roleIds: t.idList({ description: 'People with one of these roles in C1.' }),
    ids: t.idList({ description: 'Any of these people.' }),
    excludeIds: t.idList({ description: 'None of these people.' }),
    excludeTypes: t.field({
      type: [UserType],
      description:
        'None of these types. C1 has no filter for wanted types: to list programs, exclude all other types.',
    }),
    origins: t.field({
      type: [UserOrigin],
      description: 'People that one of these parties manages, and those that match `sourceAppIds`.',
    }),
    sourceAppIds: t.idList({
      description: 'People from one of these directories, given as apps, and those that match `origins`.',
    }),
    excludeOrigins: t.field({
      type: [UserOrigin],
      description: 'People that none of these parties manages.',
    }),
    delegatedUserIds: t.idList({ description: 'People whose delegate is one of these.' }),
    delegateStatus: t.field({
      type: DelegateStatus,
      description: 'Whether the person has a delegate.',
    }),
    isDelegate: t.boolean({
      description: 'Only people that are the delegate of at least one other. `false` is no condition.',
    }),
  }),
});

type Input = typeof UserFilter.$inferInput;

/**
 * The conditions of a `filter` argument. C1 lists people that match `origins` or `sourceAppIds`, so an empty one of the
 * two is left out if the other is not empty: to a connection an empty list would mean that nothing matches.
 * @throws badUserInput
 */
export function parseUserFilter(filter: Input | null | undefined): Normalized<Input> {
  const { origins, sourceAppIds, ...conditions } = normalizeFilter(filter);
  const either = Object.entries({ origins, sourceAppIds }).filter(([, items]) => items !== undefined);
  const filled = either.filter(([, items]) => items?.length !== 0);
  return { ...conditions, ...Object.fromEntries(filled.length > 0 ? filled : either) };
}
