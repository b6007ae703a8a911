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
    "\n  query FindAppsToOwn($query: String, $after: String) {\n    apps(filter: { query: $query }, first: 12, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          description\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FindAppsToOwnDocument,
    "\n  query OwnersOfApp($appId: ID!, $roleSlug: String, $first: Int!, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      description\n      userOwners(roleSlug: $roleSlug, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...Owner\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Owner on AppOwnerUser {\n    nodeId\n    roleSlug\n    createdAt\n    user {\n      ...Person\n    }\n  }\n\n  fragment Person on User {\n    id\n    displayName\n    email\n    jobTitle\n    status\n    managers {\n      id\n      displayName\n    }\n  }\n": typeof types.OwnersOfAppDocument,
    "\n  query FindPeople($query: String!) {\n    users(filter: { query: $query }, first: 10) {\n      edges {\n        cursor\n        node {\n          ...Person\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  mutation AddOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        ...Owner\n      }\n    }\n  }\n": typeof types.AddOwnerDocument,
    "\n  mutation RemoveOwner($input: DeleteUserOwnerInput!) {\n    deleteUserOwner(input: $input) {\n      deletedNodeId\n    }\n  }\n": typeof types.RemoveOwnerDocument,
};
const documents: Documents = {
    "\n  query FindAppsToOwn($query: String, $after: String) {\n    apps(filter: { query: $query }, first: 12, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          description\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FindAppsToOwnDocument,
    "\n  query OwnersOfApp($appId: ID!, $roleSlug: String, $first: Int!, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      description\n      userOwners(roleSlug: $roleSlug, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...Owner\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Owner on AppOwnerUser {\n    nodeId\n    roleSlug\n    createdAt\n    user {\n      ...Person\n    }\n  }\n\n  fragment Person on User {\n    id\n    displayName\n    email\n    jobTitle\n    status\n    managers {\n      id\n      displayName\n    }\n  }\n": types.OwnersOfAppDocument,
    "\n  query FindPeople($query: String!) {\n    users(filter: { query: $query }, first: 10) {\n      edges {\n        cursor\n        node {\n          ...Person\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  mutation AddOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        ...Owner\n      }\n    }\n  }\n": types.AddOwnerDocument,
    "\n  mutation RemoveOwner($input: DeleteUserOwnerInput!) {\n    deleteUserOwner(input: $input) {\n      deletedNodeId\n    }\n  }\n": types.RemoveOwnerDocument,
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
export function graphql(source: "\n  query FindAppsToOwn($query: String, $after: String) {\n    apps(filter: { query: $query }, first: 12, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          description\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindAppsToOwn($query: String, $after: String) {\n    apps(filter: { query: $query }, first: 12, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          description\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnersOfApp($appId: ID!, $roleSlug: String, $first: Int!, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      description\n      userOwners(roleSlug: $roleSlug, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...Owner\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Owner on AppOwnerUser {\n    nodeId\n    roleSlug\n    createdAt\n    user {\n      ...Person\n    }\n  }\n\n  fragment Person on User {\n    id\n    displayName\n    email\n    jobTitle\n    status\n    managers {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query OwnersOfApp($appId: ID!, $roleSlug: String, $first: Int!, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      description\n      userOwners(roleSlug: $roleSlug, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...Owner\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment Owner on AppOwnerUser {\n    nodeId\n    roleSlug\n    createdAt\n    user {\n      ...Person\n    }\n  }\n\n  fragment Person on User {\n    id\n    displayName\n    email\n    jobTitle\n    status\n    managers {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($query: String!) {\n    users(filter: { query: $query }, first: 10) {\n      edges {\n        cursor\n        node {\n          ...Person\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPeople($query: String!) {\n    users(filter: { query: $query }, first: 10) {\n      edges {\n        cursor\n        node {\n          ...Person\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        ...Owner\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        ...Owner\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOwner($input: DeleteUserOwnerInput!) {\n    deleteUserOwner(input: $input) {\n      deletedNodeId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOwner($input: DeleteUserOwnerInput!) {\n    deleteUserOwner(input: $input) {\n      deletedNodeId\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;