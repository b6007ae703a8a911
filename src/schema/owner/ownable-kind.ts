import { builder } from '../builder.ts';
import type { EnumValues } from '../scalar/enum-values.ts';

/** The name of a kind of objects that can have owners. */
export type OwnableKindName = 'APP' | 'CONNECTOR' | 'APP_ENTITLEMENT' | 'APP_RESOURCE' | 'APP_USER' | 'USER';

const values = {
  APP: { description: 'An app (`App`).' },
  CONNECTOR: { description: 'A connector (`Connector`).' },
  APP_ENTITLEMENT: { description: 'An entitlement of an app (`AppEntitlement`).' },
  APP_RESOURCE: { description: 'A resource of an app (`AppResource`).' },
  APP_USER: { description: 'An account (`AppUser`).' },
  USER: { description: 'A user (`User`). Service accounts are those that have owners.' },
} as const satisfies EnumValues<OwnableKindName>;

/** The kinds of objects that can have owners. */
export const OwnableKind = builder.enumType('OwnableKind', {
  description: 'A kind of objects that can have owners.',
  values,
});

/** The names of all kinds, in the order of the enum. */
export const ownableKindNames = Object.keys(values) as readonly OwnableKindName[];
