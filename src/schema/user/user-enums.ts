import type { C1User } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** The status of a person's account with C1 itself. */
export const UserStatus = builder.enumType('UserStatus', {
  description: 'Whether a person can use C1.',
  values: {
    UNKNOWN: { description: unspecifiedDescription },
    ENABLED: { description: 'The person is active.' },
    DISABLED: { description: 'The person is known and switched off.' },
    DELETED: { description: 'The person is gone; ownerships may still name them.' },
  } as const satisfies EnumValues<C1User['status']>,
});

/** The status of a person in the directory that they come from. */
export const DirectoryStatus = builder.enumType('DirectoryStatus', {
  description: 'The state of a person in the directory that they come from.',
  values: {
    UNKNOWN: { description: unspecifiedDescription },
    ENABLED: { description: 'The directory lists the person as active.' },
    DISABLED: { description: 'The directory has switched the person off.' },
    DELETED: { description: 'The directory no longer has the person.' },
  } as const satisfies EnumValues<C1User['directoryStatus']>,
});

/** The kind of a user. */
export const UserType = builder.enumType('UserType', {
  description: 'What a user stands for.',
  values: {
    USER_TYPE_UNSPECIFIED: { description: unspecifiedDescription },
    USER_TYPE_SYSTEM: { description: 'C1 itself or a part of it.' },
    USER_TYPE_HUMAN: { description: 'A human being.' },
    USER_TYPE_SERVICE: { description: 'A program with its own identity.' },
    USER_TYPE_AGENT: { description: 'An AI agent.' },
  } as const satisfies EnumValues<C1User['type']>,
});

/** The party that manages a user. */
export const UserOrigin = builder.enumType('UserOrigin', {
  description: 'The party that creates, changes and removes a user.',
  values: {
    USER_ORIGIN_UNSPECIFIED: { description: unspecifiedDescription },
    USER_ORIGIN_DIRECTORY: { description: 'A directory that C1 reads.' },
    USER_ORIGIN_LOCAL: { description: 'The administrators of C1, as they do for service principals.' },
    USER_ORIGIN_SYSTEM: { description: 'C1 itself.' },
  } as const satisfies EnumValues<C1User['origin']>,
});

/** Whether a person has a delegate, as a condition. */
export const DelegateStatus = builder.enumType('DelegateStatus', {
  description: 'Whether a person has a delegate, as a condition of a list.',
  values: {
    DELEGATE_STATUS_UNSPECIFIED: { description: 'No condition.' },
    DELEGATE_STATUS_HAS_DELEGATE: { description: 'The person has a delegate.' },
    DELEGATE_STATUS_NO_DELEGATE: { description: 'The person has none.' },
  } as const,
});
