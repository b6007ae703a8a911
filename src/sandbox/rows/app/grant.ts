/** A grant: an account has an entitlement, directly or through others. C1 prints it within a view. */
export interface Grant {
  /** The app of the entitlement and of the account. */
  readonly appId: string;
  readonly appEntitlementId: string;
  readonly appUserId: string;
  /** The entitlements through which the account has it; empty for a direct grant. */
  readonly grantSources: readonly { readonly appId: string; readonly id: string }[];
  readonly originatingTicketId: string;
  readonly createdAt: string | null;
  /** When C1 is to take it back. */
  readonly deprovisionAt: string | null;
  /** When it was taken back. */
  readonly deletedAt: string | null;
}

/** The key of a grant. */
export type GrantKey = Pick<Grant, 'appId' | 'appEntitlementId' | 'appUserId'>;

/** A direct grant with all other fields unset. */
export const emptyGrant: Omit<Grant, keyof GrantKey> = {
  grantSources: [],
  originatingTicketId: '',
  createdAt: null,
  deprovisionAt: null,
  deletedAt: null,
};
