/** The period of a delegation; an unset end is none. */
export interface DelegationPeriod {
  readonly startAt: string | null;
  readonly expirationAt: string | null;
}
