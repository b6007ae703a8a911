/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AppOwners($appId: ID!, $first: Int = 25, $after: String) {\n  app(id: $appId) {\n    id\n    displayName\n    userOwners(first: $first, after: $after) {\n      nodes {\n        nodeId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          managers {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.AppOwnersDocument,
    "mutation CreateUserOwner($input: CreateUserOwnerInput!) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      appId\n      roleSlug\n      createdAt\n      user {\n        id\n        displayName\n        email\n        department\n      }\n    }\n  }\n}": typeof types.CreateUserOwnerDocument,
    "query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {\n  apps(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindAppsDocument,
    "query FindUsers($filter: UserFilter, $first: Int = 25, $after: String) {\n  users(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      email\n      department\n      jobTitle\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FindUsersDocument,
};
const documents: Documents = {
    "query AppOwners($appId: ID!, $first: Int = 25, $after: String) {\n  app(id: $appId) {\n    id\n    displayName\n    userOwners(first: $first, after: $after) {\n      nodes {\n        nodeId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          managers {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.AppOwnersDocument,
    "mutation CreateUserOwner($input: CreateUserOwnerInput!) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      appId\n      roleSlug\n      createdAt\n      user {\n        id\n        displayName\n        email\n        department\n      }\n    }\n  }\n}": types.CreateUserOwnerDocument,
    "query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {\n  apps(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindAppsDocument,
    "query FindUsers($filter: UserFilter, $first: Int = 25, $after: String) {\n  users(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      email\n      department\n      jobTitle\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindUsersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AppOwners($appId: ID!, $first: Int = 25, $after: String) {\n  app(id: $appId) {\n    id\n    displayName\n    userOwners(first: $first, after: $after) {\n      nodes {\n        nodeId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          managers {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query AppOwners($appId: ID!, $first: Int = 25, $after: String) {\n  app(id: $appId) {\n    id\n    displayName\n    userOwners(first: $first, after: $after) {\n      nodes {\n        nodeId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          managers {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUserOwner($input: CreateUserOwnerInput!) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      appId\n      roleSlug\n      createdAt\n      user {\n        id\n        displayName\n        email\n        department\n      }\n    }\n  }\n}"): (typeof documents)["mutation CreateUserOwner($input: CreateUserOwnerInput!) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      appId\n      roleSlug\n      createdAt\n      user {\n        id\n        displayName\n        email\n        department\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {\n  apps(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {\n  apps(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindUsers($filter: UserFilter, $first: Int = 25, $after: String) {\n  users(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      email\n      department\n      jobTitle\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query FindUsers($filter: UserFilter, $first: Int = 25, $after: String) {\n  users(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      email\n      department\n      jobTitle\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;