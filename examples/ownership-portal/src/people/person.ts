import type { PersonFragment } from '../generated/graphql.ts';

type Named = Pick<PersonFragment, 'id' | 'displayName' | 'email'>;

/** The name of a person; without one, the address or the id. */
export const nameOf = (person: Named): string => person.displayName ?? person.email ?? person.id;

/** What tells people of the same name apart, and whether the person can act. */
export function hintOf({ email, jobTitle, status }: PersonFragment): string {
  const state = status === 'ENABLED' || status === null ? null : status.toLowerCase();
  return [email ?? jobTitle, state].filter((part) => part !== null).join(' · ');
}
