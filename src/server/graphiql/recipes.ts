import { schema } from '../../schema/index.ts';
import { encodeNodeId } from '../../schema/node/node-id.ts';
import { readExampleOperations } from './example-files.ts';
import { unknownIds, type ExampleIds } from './example-ids.ts';
import { createRequiredVariables, getExampleValues } from './example-variables.ts';
import type { GraphiqlRecipe } from './page-options.ts';

interface Job {
  readonly job: string;
  readonly examples: readonly string[];
}

/** The jobs in the order of the panel. */
const jobs: readonly Job[] = [
  { job: 'Who am I, what may I do?', examples: ['what-may-i-do'] },
  { job: 'Find apps and people', examples: ['find-apps', 'find-users'] },
  {
    job: 'Who owns this?',
    examples: [
      'who-owns-app',
      'effective-owners',
      'app-owners',
      'entitlement-owners',
      'connector-owners',
      'resource-owners',
      'account-owners',
    ],
  },
  { job: 'Who holds an entitlement?', examples: ['entitlement-grants'] },
  { job: 'What does a person own?', examples: ['person-ownerships', 'leaver-ownerships'] },
  { job: 'What does a leaver hand over?', examples: ['ownership-transfer-plan'] },
  { job: 'My team', examples: ['my-team'] },
  { job: 'What has no owner, or the wrong ones?', examples: ['ownership-problems', 'unowned-entitlements'] },
  { job: 'What has C1 found about owners?', examples: ['ownership-findings'] },
  { job: 'Which credentials of programs expire?', examples: ['service-principals'] },
  { job: 'Add an owner, hand an app over', examples: ['create-user-owner', 'take-over-app'] },
  { job: 'Change the owners of an app', examples: ['change-app-owners'] },
  { job: 'Change the owners of an entitlement', examples: ['change-app-entitlement-owners'] },
  { job: 'Change the owners of a connector', examples: ['change-connector-owners'] },
  { job: 'Change the owners of a resource', examples: ['change-app-resource-owners'] },
  { job: 'Change the owners of an account', examples: ['change-app-user-owners'] },
  { job: 'Change the owners of a service account', examples: ['change-user-owners'] },
  { job: 'Change the owners of any object', examples: ['change-any-owners'] },
  { job: 'Delegate the tasks of a person', examples: ['set-user-delegation'] },
  { job: 'Hand over what a leaver owns', examples: ['transfer-ownerships'] },
];

interface RecipeOptions {
  /** Undefined if no ids are known. */
  readonly ids: ExampleIds | undefined;
}

/** Every operation of the package's examples, grouped by job, with variables that work where ids are known. */
export function exampleRecipes({ ids }: RecipeOptions): readonly GraphiqlRecipe[] {
  return jobs.flatMap(({ job, examples }) =>
    examples.flatMap((name) => createRecipeOperations(name, ids).map((operation) => ({ job, ...operation }))),
  );
}

/** The operations of an example, each with its variables as JSON. */
export function createRecipeOperations(
  example: string,
  ids: ExampleIds = unknownIds,
): readonly Omit<GraphiqlRecipe, 'job'>[] {
  const values = { ...getExampleValues(ids), ...getOwnValues(example, ids) };
  return readExampleOperations(example).map(({ text, operation }) => {
    const variables = {
      ...createRequiredVariables(schema, operation, values),
      ...getOwnVariables(example, ids),
    };
    return { query: text, variables: JSON.stringify(variables, null, 2) };
  });
}

/** What a name means in one example, if that is not what it means in the others. */
function getOwnValues(example: string, ids: ExampleIds): Readonly<Record<string, string>> {
  switch (example) {
    case 'my-team':
    case 'person-ownerships':
    case 'leaver-ownerships':
      return { userId: ids.ownerOfManyId };
    case 'change-app-user-owners':
      return { userId: ids.appUserId };
    case 'change-user-owners':
      return { userId: ids.serviceAccountId };
    case 'take-over-app':
      return { appId: ids.ownerOfManyAppId, 'leaver.userRefId': ids.ownerOfManyId };
    case 'transfer-ownerships':
      return ids === unknownIds ? {} : { ownershipIds: createOwnershipId(ids) };
    case 'change-any-owners':
      return ids === unknownIds ? {} : createNodeIds(ids);
    default:
      return {};
  }
}

/** A connector, and the ownership of it that the example makes. */
function createNodeIds({
  appId,
  connectorId,
  roleSlug,
  userId,
}: ExampleIds): Readonly<Record<string, string>> {
  return {
    objectId: encodeNodeId('Connector', appId, connectorId),
    ownershipId: encodeNodeId('ConnectorOwnerUser', appId, connectorId, roleSlug, userId),
  };
}

/** An ownership of the one that hands over. */
function createOwnershipId({ ownerOfManyAppId, roleSlug, ownerOfManyId }: ExampleIds): string {
  return encodeNodeId('AppOwnerUser', ownerOfManyAppId, roleSlug, ownerOfManyId);
}

/** Variables that are not required by their types: for a first result of a useful length, and a delegate, which may be null. */
function getOwnVariables(example: string, { userId, ownerOfManyId }: ExampleIds): object {
  if (example === 'set-user-delegation') return { input: { userId, delegatedUserId: ownerOfManyId } };
  return example.startsWith('find-') ? { first: 25 } : {};
}
