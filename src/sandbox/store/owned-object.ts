/** The keys of the kinds of objects that can have owners, in C1's words. */
export interface ObjectKeys {
  readonly app: { readonly appId: string };
  readonly connector: { readonly appId: string; readonly connectorId: string };
  readonly appEntitlement: { readonly appId: string; readonly entitlementId: string };
  readonly appResource: {
    readonly appId: string;
    readonly resourceTypeId: string;
    readonly resourceId: string;
  };
  /** An account: its `userId` is the app user's id. */
  readonly appUser: { readonly appId: string; readonly userId: string };
  readonly user: { readonly userId: string };
}

export type ObjectKind = keyof ObjectKeys;

/** One object that can have owners. */
export interface OwnedObject<Kind extends ObjectKind = ObjectKind> {
  readonly kind: Kind;
  readonly key: ObjectKeys[Kind];
}

/** A serialization of the object, independent of the order of its key's fields. */
export function serializeObject({ kind, key }: OwnedObject): string {
  const parts: Readonly<Record<string, string>> = { ...key };
  let text: string = kind;
  for (const name of Object.keys(parts).sort()) text += `/${parts[name] ?? ''}`;
  return text;
}
