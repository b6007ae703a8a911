import { Pool } from 'undici';

export interface Source {
  readonly appId: string;
  readonly value: string;
}

/** What the resolvers touch of a person; the rest is there too. */
export interface User {
  readonly id: string;
  readonly managerIds: readonly string[];
  readonly delegatedUserId: string;
  readonly departmentSources: readonly Source[];
}

export interface AppOwnerUser {
  readonly appId: string;
  readonly roleSlug: string;
  readonly createdAt: string;
  readonly user: User;
}

export interface Page<Row> {
  readonly list: readonly Row[];
  readonly nextPageToken: string;
}

export interface App {
  readonly id: string;
  readonly displayName: string;
}

/** An entitlement's id is unique within its app only. */
export interface EntitlementRef {
  readonly appId: string;
  readonly id: string;
}

export interface AppOwnerEntitlement {
  readonly roleSlug: string;
  readonly appEntitlement: EntitlementRef;
}

/** A row of a search for grants, with the account that has the entitlement; null if C1 hides it. */
export interface Grant {
  readonly appEntitlementUserBinding: {
    readonly appUser: { readonly appUser: { readonly identityUserId: string } } | null;
  };
}

/** The calls, under the caller's own token. */
export type C1 = ReturnType<typeof createC1>;

const pool = new Pool(process.env['CONDUCTORONE_SERVER_URL'] ?? '', { connections: 64 });

export function createC1(authorization: string) {
  const send = async <Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> => {
    const { statusCode, body: answer } = await pool.request({
      method,
      path,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (statusCode !== 200) throw new Error(`C1 answered ${statusCode}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };

  return {
    createUserOwner: async (appId: string, roleSlug: string, userId: string) => {
      const path = [appId, 'owners', 'users', roleSlug, userId].map(encodeURIComponent).join('/');
      const body = { userRef: { id: userId } };
      const { appOwnerUser } = await send<{ appOwnerUser: AppOwnerUser }>(
        'POST',
        `/api/v2/apps/${path}`,
        body,
      );
      return appOwnerUser;
    },
    searchOwners: (appId: string, pageSize: number) =>
      send<Page<AppOwnerUser>>(
        'GET',
        `/api/v2/apps/${encodeURIComponent(appId)}/owners/users?page_size=${pageSize}`,
      ),
    getApp: async (id: string) =>
      (await send<{ app: App }>('GET', `/api/v1/apps/${encodeURIComponent(id)}`)).app,
    searchApps: (pageSize: number) => send<Page<App>>('POST', '/api/v1/search/apps', { pageSize }),
    searchEntitlementOwners: (appId: string, pageSize: number) =>
      send<Page<AppOwnerEntitlement>>(
        'GET',
        `/api/v2/apps/${encodeURIComponent(appId)}/owners/entitlements?page_size=${pageSize}`,
      ),
    searchGrants: ({ appId, id }: EntitlementRef, pageToken: string | undefined) =>
      send<Page<Grant>>('POST', '/api/v1/search/grants', {
        entitlementRefs: [{ appId, id }],
        pageSize: 100,
        pageToken,
      }),
    searchUsers: (ids: readonly string[]) =>
      send<Page<{ user: User }>>('POST', '/api/v1/search/users', {
        refs: ids.map((id) => ({ id })),
        pageSize: 100,
      }),
  };
}
