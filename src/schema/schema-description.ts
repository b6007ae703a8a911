import type { GraphQLSchema } from 'graphql';

/** What a reader of the documentation sees first, as Markdown. */
const description = `
Who owns what in C1 (ConductorOne), and who those people are.

- **What has owners**: apps, connectors, entitlements, resources, accounts and service accounts. Each has \`userOwners\`, and
  \`entitlementOwners\`, whose holders own it too; \`effectiveOwners\` has all of these people.
- **Where to start**: \`apps\` and \`users\` find by words; \`app\` and \`user\` read by id; \`userOwnerships\` lists what one
  person owns.
- **Ids** are C1's own. \`nodeId\` is one id for an object of any type.
- **Lists** are connections: select \`first\` items, and send \`pageInfo.endCursor\` as \`after\` for the next page.
- **Changes** of owners begin with \`create\`, \`delete\` and \`set\`; C1 decides whether the caller may make them.
- **Errors** have an \`extensions.code\`.
`.trim();

/** Describes the schema as a whole, which Pothos cannot. */
export function addDescription(schema: GraphQLSchema): GraphQLSchema {
  schema.description = description;
  return schema;
}
