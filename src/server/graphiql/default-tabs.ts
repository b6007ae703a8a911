import { readFileSync } from 'node:fs';
import { explainHeader } from '../response/explain-report.ts';
import type { GraphiqlTab } from './graphiql.ts';

/** Ids of existing objects, as values of the variables in GraphiQL. */
export interface ExampleIds {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
  readonly entitlementId: string;
  readonly connectorId: string;
  readonly resourceTypeId: string;
  readonly resourceId: string;
  readonly appUserId: string;
  /** A user with many ownerships, and one of the user's apps, owned under the role. */
  readonly ownerOfManyId: string;
  readonly ownerOfManyAppId: string;
}

const unknownIds: ExampleIds = {
  appId: '',
  roleSlug: '',
  userId: '',
  entitlementId: '',
  connectorId: '',
  resourceTypeId: '',
  resourceId: '',
  appUserId: '',
  ownerOfManyId: '',
  ownerOfManyAppId: '',
};

/** The operations are the examples of the package; the path is the same from the sources and from the build. */
const examples = new URL('../../../examples/', import.meta.url);

interface TabOptions {
  /** Undefined if no ids are known. */
  readonly ids: ExampleIds | undefined;
  /** Whether the explain report is on; the tab that reads owners requests it then. */
  readonly explain: boolean;
}

/**
 * The default tabs of GraphiQL. In the sandbox the mutation comes first and works unchanged. Against a tenant no single
 * click may change anything: a query without an id comes first, mutations come last, and the headers have a place for
 * the token.
 */
export function defaultTabs({ ids, explain }: TabOptions): readonly GraphiqlTab[] {
  const { reads, writes, find } = tabsWith(ids ?? unknownIds, explain ? { [explainHeader]: '1' } : {});
  if (ids !== undefined) return [...writes.slice(0, 1), ...reads, ...writes.slice(1), find].map(shown);
  const token = { authorization: 'Bearer ' };
  return [find, ...reads, ...writes].map((tab) => shown({ ...tab, headers: { ...token, ...tab.headers } }));
}

interface Tab {
  readonly example: string;
  readonly variables: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function tabsWith(ids: ExampleIds, explain: Readonly<Record<string, string>>) {
  const { appId, roleSlug, userId, entitlementId, connectorId, ownerOfManyId, ownerOfManyAppId } = ids;
  const { resourceTypeId, resourceId, appUserId } = ids;
  const taken = { appId: ownerOfManyAppId, roleSlug };
  const tab = (example: string, variables: object): Tab => ({ example, variables });
  return {
    find: tab('find-apps', { first: 25 }),
    reads: [
      tab('who-owns-app', { appId }),
      { ...tab('app-owners', { appId }), headers: explain },
      tab('person-ownerships', { userId: ownerOfManyId }),
      tab('leaver-ownerships', { userId: ownerOfManyId }),
      tab('entitlement-owners', { appId, entitlementId }),
      tab('connector-owners', { appId, connectorId }),
      tab('resource-owners', { appId, resourceTypeId, resourceId }),
      tab('account-owners', { appId, appUserId }),
      tab('unowned-entitlements', { appId }),
    ],
    writes: [
      tab('create-user-owner', { input: { appId, roleSlug, userRefId: userId } }),
      tab('take-over-app', {
        successor: { ...taken, userRefId: userId },
        leaver: { ...taken, userRefId: ownerOfManyId },
      }),
    ],
  };
}

function shown({ example, variables, headers = {} }: Tab): GraphiqlTab {
  const query = readFileSync(new URL(`${example}.graphql`, examples), 'utf8');
  const hasHeaders = Object.keys(headers).length > 0;
  return { query, variables: inLines(variables), ...(hasHeaders && { headers: inLines(headers) }) };
}

function inLines(value: object): string {
  return JSON.stringify(value, null, 2);
}
