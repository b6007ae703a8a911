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
    "\n  query FieldOrderAppFirst($appId: ID!, $userId: ID!) {\n    before: __typename\n    app(id: $appId) {\n      userOwners {\n        nodes {\n          user {\n            delegatedUser {\n              email\n              displayName\n            }\n            displayName\n            managers {\n              id\n              email\n            }\n            id\n          }\n          appId\n          app {\n            displayName\n          }\n          roleSlug\n        }\n      }\n      displayName\n      id\n    }\n    between: __typename\n    user(id: $userId) {\n      displayName\n      id\n    }\n    after: __typename\n  }\n": typeof types.FieldOrderAppFirstDocument,
    "\n  query FieldOrderUserFirst($appId: ID!, $userId: ID!) {\n    user(id: $userId) {\n      id\n      delegatedUser {\n        displayName\n      }\n      displayName\n    }\n    app(id: $appId) {\n      id\n      displayName\n    }\n  }\n": typeof types.FieldOrderUserFirstDocument,
    "\n  query ApolloOwnersWithNodeId($appId: ID!) {\n    app(id: $appId) {\n      id\n      userOwners {\n        nodes {\n          nodeId\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n      }\n    }\n  }\n": typeof types.ApolloOwnersWithNodeIdDocument,
    "\n  mutation ApolloMakeOwnerWithNodeId($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        nodeId\n        appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n": typeof types.ApolloMakeOwnerWithNodeIdDocument,
    "\n  query ApolloOwnersWithAppIdAsId($appId: ID!) {\n    appUserOwners(appId: $appId) {\n      nodes {\n        id: appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n": typeof types.ApolloOwnersWithAppIdAsIdDocument,
    "\n  query ApolloOwnerEdges($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      userOwners(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            appId\n            roleSlug\n            createdAt\n            user {\n              id\n              displayName\n              email\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ApolloOwnerEdgesDocument,
    "\n  query ClientOwnersOfApp($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      userOwners(first: $first, after: $after) {\n        nodes {\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ClientOwnersOfAppDocument,
    "\n  mutation ClientMakeOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          email\n        }\n      }\n    }\n  }\n": typeof types.ClientMakeOwnerDocument,
    "\n  query OwnersWithManagers($appId: ID!) {\n    appUserOwners(appId: $appId, first: 100) {\n      nodes {\n        user {\n          id\n          managers {\n            displayName\n          }\n          delegatedUser {\n            displayName\n          }\n        }\n      }\n    }\n  }\n": typeof types.OwnersWithManagersDocument,
    "\n    query Owners($appId: ID!) {\n      appUserOwners(appId: $appId, first: 100) {\n        nodes {\n          appId\n          roleSlug\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n        }\n      }\n    }\n  ": typeof types.OwnersDocument,
    "\n    query OwnersThroughApp($appId: ID!) {\n      app(id: $appId) {\n        userOwners(first: 100) {\n          nodes {\n            user {\n              managers {\n                displayName\n              }\n              delegatedUser {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.OwnersThroughAppDocument,
    "\n    query OwnersPage($appId: ID!, $after: String) {\n      appUserOwners(appId: $appId, first: 100, after: $after) {\n        nodes {\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  ": typeof types.OwnersPageDocument,
    "\n    query Deputies($appId: ID!) {\n      appUserOwners(appId: $appId, roleSlug: \"invented-deputy\") {\n        nodes {\n          roleSlug\n          user {\n            id\n          }\n        }\n      }\n    }\n  ": typeof types.DeputiesDocument,
    "\n    query OwnersOfNothing($appId: ID!) {\n      appUserOwners(appId: $appId) {\n        nodes {\n          roleSlug\n        }\n      }\n      appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $appId) {\n        roleSlug\n      }\n    }\n  ": typeof types.OwnersOfNothingDocument,
    "\n    query OneOwnerTwice($appId: ID!, $userRefId: ID!) {\n      one: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        user {\n          displayName\n        }\n      }\n      two: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        app {\n          id\n        }\n      }\n    }\n  ": typeof types.OneOwnerTwiceDocument,
    "\n  mutation CreateOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        __typename\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          department\n          status\n        }\n      }\n    }\n  }\n": typeof types.CreateOwnerDocument,
    "\n    mutation CreateTwo($good: CreateUserOwnerInput!, $bad: CreateUserOwnerInput!) {\n      bad: createUserOwner(input: $bad) {\n        appOwnerUser {\n          appId\n        }\n      }\n      good: createUserOwner(input: $good) {\n        appOwnerUser {\n          user {\n            displayName\n          }\n        }\n      }\n    }\n  ": typeof types.CreateTwoDocument,
    "\n    mutation CreateAndRead($input: CreateUserOwnerInput!, $userRefId: ID!) {\n      createUserOwner(input: $input) {\n        appOwnerUser {\n          app {\n            displayName\n            userOwner(roleSlug: \"primary\", userRefId: $userRefId) {\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.CreateAndReadDocument,
    "\n  query PageOfApps($first: Int, $after: String, $filter: AppFilter) {\n    apps(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.PageOfAppsDocument,
    "\n    query CursorOfUsers {\n      users {\n        pageInfo {\n          endCursor\n        }\n      }\n    }\n  ": typeof types.CursorOfUsersDocument,
    "\n  query NodeIds($appId: ID!) {\n    app(id: $appId) {\n      nodeId\n      userOwners {\n        nodes {\n          nodeId\n          user {\n            nodeId\n          }\n        }\n      }\n    }\n  }\n": typeof types.NodeIdsDocument,
    "\n  query Nodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      nodeId\n      ... on App {\n        displayName\n      }\n      ... on User {\n        userName: displayName\n      }\n      ... on AppOwnerUser {\n        roleSlug\n      }\n    }\n  }\n": typeof types.NodesDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        nodeId\n      }\n    }\n  ": typeof types.OneNodeDocument,
    "\n  query UserName($id: ID!) {\n    user(id: $id) {\n      displayName\n    }\n  }\n": typeof types.UserNameDocument,
    "\n  query ManagersOf($id: ID!) {\n    user(id: $id) {\n      managerIds\n      managers {\n        displayName\n      }\n    }\n  }\n": typeof types.ManagersOfDocument,
    "\n    query TwoUsers($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        displayName\n      }\n      two: user(id: $two) {\n        displayName\n      }\n    }\n  ": typeof types.TwoUsersDocument,
    "\n    query TwoUsersAndOneAgain($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        id\n        displayName\n      }\n      two: user(id: $two) {\n        id\n        displayName\n      }\n      again: user(id: $one) {\n        id\n      }\n    }\n  ": typeof types.TwoUsersAndOneAgainDocument,
    "\n    query IdsOnly($id: ID!, $more: Boolean = false) {\n      user(id: $id) {\n        managers {\n          id\n          ... on Node {\n            __typename\n            nodeId\n          }\n          displayName @include(if: $more)\n        }\n        delegatedUser {\n          ...JustId\n        }\n        departmentSources {\n          value\n          app {\n            id\n          }\n        }\n      }\n    }\n\n    fragment JustId on User {\n      id\n    }\n  ": typeof types.IdsOnlyDocument,
    "\n    query Origins($id: ID!) {\n      user(id: $id) {\n        origin\n        managers {\n          origin\n        }\n      }\n    }\n  ": typeof types.OriginsDocument,
    "\n    query EmailOf($id: ID!) {\n      user(id: $id) {\n        email\n      }\n    }\n  ": typeof types.EmailOfDocument,
    "\n  query ReadAnApp($id: ID!) {\n    app(id: $id) {\n      displayName\n    }\n  }\n": typeof types.ReadAnAppDocument,
    "\n  mutation WriteAnOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n      }\n    }\n  }\n": typeof types.WriteAnOwnerDocument,
};
const documents: Documents = {
    "query AppOwners($appId: ID!, $first: Int = 25, $after: String) {\n  app(id: $appId) {\n    id\n    displayName\n    userOwners(first: $first, after: $after) {\n      nodes {\n        nodeId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          managers {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.AppOwnersDocument,
    "mutation CreateUserOwner($input: CreateUserOwnerInput!) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      appId\n      roleSlug\n      createdAt\n      user {\n        id\n        displayName\n        email\n        department\n      }\n    }\n  }\n}": types.CreateUserOwnerDocument,
    "query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {\n  apps(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindAppsDocument,
    "query FindUsers($filter: UserFilter, $first: Int = 25, $after: String) {\n  users(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      email\n      department\n      jobTitle\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FindUsersDocument,
    "\n  query FieldOrderAppFirst($appId: ID!, $userId: ID!) {\n    before: __typename\n    app(id: $appId) {\n      userOwners {\n        nodes {\n          user {\n            delegatedUser {\n              email\n              displayName\n            }\n            displayName\n            managers {\n              id\n              email\n            }\n            id\n          }\n          appId\n          app {\n            displayName\n          }\n          roleSlug\n        }\n      }\n      displayName\n      id\n    }\n    between: __typename\n    user(id: $userId) {\n      displayName\n      id\n    }\n    after: __typename\n  }\n": types.FieldOrderAppFirstDocument,
    "\n  query FieldOrderUserFirst($appId: ID!, $userId: ID!) {\n    user(id: $userId) {\n      id\n      delegatedUser {\n        displayName\n      }\n      displayName\n    }\n    app(id: $appId) {\n      id\n      displayName\n    }\n  }\n": types.FieldOrderUserFirstDocument,
    "\n  query ApolloOwnersWithNodeId($appId: ID!) {\n    app(id: $appId) {\n      id\n      userOwners {\n        nodes {\n          nodeId\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n      }\n    }\n  }\n": types.ApolloOwnersWithNodeIdDocument,
    "\n  mutation ApolloMakeOwnerWithNodeId($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        nodeId\n        appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n": types.ApolloMakeOwnerWithNodeIdDocument,
    "\n  query ApolloOwnersWithAppIdAsId($appId: ID!) {\n    appUserOwners(appId: $appId) {\n      nodes {\n        id: appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n": types.ApolloOwnersWithAppIdAsIdDocument,
    "\n  query ApolloOwnerEdges($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      userOwners(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            appId\n            roleSlug\n            createdAt\n            user {\n              id\n              displayName\n              email\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ApolloOwnerEdgesDocument,
    "\n  query ClientOwnersOfApp($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      userOwners(first: $first, after: $after) {\n        nodes {\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ClientOwnersOfAppDocument,
    "\n  mutation ClientMakeOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          email\n        }\n      }\n    }\n  }\n": types.ClientMakeOwnerDocument,
    "\n  query OwnersWithManagers($appId: ID!) {\n    appUserOwners(appId: $appId, first: 100) {\n      nodes {\n        user {\n          id\n          managers {\n            displayName\n          }\n          delegatedUser {\n            displayName\n          }\n        }\n      }\n    }\n  }\n": types.OwnersWithManagersDocument,
    "\n    query Owners($appId: ID!) {\n      appUserOwners(appId: $appId, first: 100) {\n        nodes {\n          appId\n          roleSlug\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n        }\n      }\n    }\n  ": types.OwnersDocument,
    "\n    query OwnersThroughApp($appId: ID!) {\n      app(id: $appId) {\n        userOwners(first: 100) {\n          nodes {\n            user {\n              managers {\n                displayName\n              }\n              delegatedUser {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  ": types.OwnersThroughAppDocument,
    "\n    query OwnersPage($appId: ID!, $after: String) {\n      appUserOwners(appId: $appId, first: 100, after: $after) {\n        nodes {\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  ": types.OwnersPageDocument,
    "\n    query Deputies($appId: ID!) {\n      appUserOwners(appId: $appId, roleSlug: \"invented-deputy\") {\n        nodes {\n          roleSlug\n          user {\n            id\n          }\n        }\n      }\n    }\n  ": types.DeputiesDocument,
    "\n    query OwnersOfNothing($appId: ID!) {\n      appUserOwners(appId: $appId) {\n        nodes {\n          roleSlug\n        }\n      }\n      appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $appId) {\n        roleSlug\n      }\n    }\n  ": types.OwnersOfNothingDocument,
    "\n    query OneOwnerTwice($appId: ID!, $userRefId: ID!) {\n      one: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        user {\n          displayName\n        }\n      }\n      two: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        app {\n          id\n        }\n      }\n    }\n  ": types.OneOwnerTwiceDocument,
    "\n  mutation CreateOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        __typename\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          department\n          status\n        }\n      }\n    }\n  }\n": types.CreateOwnerDocument,
    "\n    mutation CreateTwo($good: CreateUserOwnerInput!, $bad: CreateUserOwnerInput!) {\n      bad: createUserOwner(input: $bad) {\n        appOwnerUser {\n          appId\n        }\n      }\n      good: createUserOwner(input: $good) {\n        appOwnerUser {\n          user {\n            displayName\n          }\n        }\n      }\n    }\n  ": types.CreateTwoDocument,
    "\n    mutation CreateAndRead($input: CreateUserOwnerInput!, $userRefId: ID!) {\n      createUserOwner(input: $input) {\n        appOwnerUser {\n          app {\n            displayName\n            userOwner(roleSlug: \"primary\", userRefId: $userRefId) {\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  ": types.CreateAndReadDocument,
    "\n  query PageOfApps($first: Int, $after: String, $filter: AppFilter) {\n    apps(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": types.PageOfAppsDocument,
    "\n    query CursorOfUsers {\n      users {\n        pageInfo {\n          endCursor\n        }\n      }\n    }\n  ": types.CursorOfUsersDocument,
    "\n  query NodeIds($appId: ID!) {\n    app(id: $appId) {\n      nodeId\n      userOwners {\n        nodes {\n          nodeId\n          user {\n            nodeId\n          }\n        }\n      }\n    }\n  }\n": types.NodeIdsDocument,
    "\n  query Nodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      nodeId\n      ... on App {\n        displayName\n      }\n      ... on User {\n        userName: displayName\n      }\n      ... on AppOwnerUser {\n        roleSlug\n      }\n    }\n  }\n": types.NodesDocument,
    "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        nodeId\n      }\n    }\n  ": types.OneNodeDocument,
    "\n  query UserName($id: ID!) {\n    user(id: $id) {\n      displayName\n    }\n  }\n": types.UserNameDocument,
    "\n  query ManagersOf($id: ID!) {\n    user(id: $id) {\n      managerIds\n      managers {\n        displayName\n      }\n    }\n  }\n": types.ManagersOfDocument,
    "\n    query TwoUsers($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        displayName\n      }\n      two: user(id: $two) {\n        displayName\n      }\n    }\n  ": types.TwoUsersDocument,
    "\n    query TwoUsersAndOneAgain($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        id\n        displayName\n      }\n      two: user(id: $two) {\n        id\n        displayName\n      }\n      again: user(id: $one) {\n        id\n      }\n    }\n  ": types.TwoUsersAndOneAgainDocument,
    "\n    query IdsOnly($id: ID!, $more: Boolean = false) {\n      user(id: $id) {\n        managers {\n          id\n          ... on Node {\n            __typename\n            nodeId\n          }\n          displayName @include(if: $more)\n        }\n        delegatedUser {\n          ...JustId\n        }\n        departmentSources {\n          value\n          app {\n            id\n          }\n        }\n      }\n    }\n\n    fragment JustId on User {\n      id\n    }\n  ": types.IdsOnlyDocument,
    "\n    query Origins($id: ID!) {\n      user(id: $id) {\n        origin\n        managers {\n          origin\n        }\n      }\n    }\n  ": types.OriginsDocument,
    "\n    query EmailOf($id: ID!) {\n      user(id: $id) {\n        email\n      }\n    }\n  ": types.EmailOfDocument,
    "\n  query ReadAnApp($id: ID!) {\n    app(id: $id) {\n      displayName\n    }\n  }\n": types.ReadAnAppDocument,
    "\n  mutation WriteAnOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n      }\n    }\n  }\n": types.WriteAnOwnerDocument,
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldOrderAppFirst($appId: ID!, $userId: ID!) {\n    before: __typename\n    app(id: $appId) {\n      userOwners {\n        nodes {\n          user {\n            delegatedUser {\n              email\n              displayName\n            }\n            displayName\n            managers {\n              id\n              email\n            }\n            id\n          }\n          appId\n          app {\n            displayName\n          }\n          roleSlug\n        }\n      }\n      displayName\n      id\n    }\n    between: __typename\n    user(id: $userId) {\n      displayName\n      id\n    }\n    after: __typename\n  }\n"): (typeof documents)["\n  query FieldOrderAppFirst($appId: ID!, $userId: ID!) {\n    before: __typename\n    app(id: $appId) {\n      userOwners {\n        nodes {\n          user {\n            delegatedUser {\n              email\n              displayName\n            }\n            displayName\n            managers {\n              id\n              email\n            }\n            id\n          }\n          appId\n          app {\n            displayName\n          }\n          roleSlug\n        }\n      }\n      displayName\n      id\n    }\n    between: __typename\n    user(id: $userId) {\n      displayName\n      id\n    }\n    after: __typename\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldOrderUserFirst($appId: ID!, $userId: ID!) {\n    user(id: $userId) {\n      id\n      delegatedUser {\n        displayName\n      }\n      displayName\n    }\n    app(id: $appId) {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query FieldOrderUserFirst($appId: ID!, $userId: ID!) {\n    user(id: $userId) {\n      id\n      delegatedUser {\n        displayName\n      }\n      displayName\n    }\n    app(id: $appId) {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApolloOwnersWithNodeId($appId: ID!) {\n    app(id: $appId) {\n      id\n      userOwners {\n        nodes {\n          nodeId\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApolloOwnersWithNodeId($appId: ID!) {\n    app(id: $appId) {\n      id\n      userOwners {\n        nodes {\n          nodeId\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApolloMakeOwnerWithNodeId($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        nodeId\n        appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApolloMakeOwnerWithNodeId($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        nodeId\n        appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApolloOwnersWithAppIdAsId($appId: ID!) {\n    appUserOwners(appId: $appId) {\n      nodes {\n        id: appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApolloOwnersWithAppIdAsId($appId: ID!) {\n    appUserOwners(appId: $appId) {\n      nodes {\n        id: appId\n        roleSlug\n        createdAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApolloOwnerEdges($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      userOwners(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            appId\n            roleSlug\n            createdAt\n            user {\n              id\n              displayName\n              email\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApolloOwnerEdges($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      userOwners(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            appId\n            roleSlug\n            createdAt\n            user {\n              id\n              displayName\n              email\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientOwnersOfApp($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      userOwners(first: $first, after: $after) {\n        nodes {\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClientOwnersOfApp($appId: ID!, $first: Int, $after: String) {\n    app(id: $appId) {\n      id\n      displayName\n      userOwners(first: $first, after: $after) {\n        nodes {\n          appId\n          roleSlug\n          createdAt\n          user {\n            id\n            displayName\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClientMakeOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          email\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ClientMakeOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          email\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnersWithManagers($appId: ID!) {\n    appUserOwners(appId: $appId, first: 100) {\n      nodes {\n        user {\n          id\n          managers {\n            displayName\n          }\n          delegatedUser {\n            displayName\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnersWithManagers($appId: ID!) {\n    appUserOwners(appId: $appId, first: 100) {\n      nodes {\n        user {\n          id\n          managers {\n            displayName\n          }\n          delegatedUser {\n            displayName\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Owners($appId: ID!) {\n      appUserOwners(appId: $appId, first: 100) {\n        nodes {\n          appId\n          roleSlug\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Owners($appId: ID!) {\n      appUserOwners(appId: $appId, first: 100) {\n        nodes {\n          appId\n          roleSlug\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OwnersThroughApp($appId: ID!) {\n      app(id: $appId) {\n        userOwners(first: 100) {\n          nodes {\n            user {\n              managers {\n                displayName\n              }\n              delegatedUser {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query OwnersThroughApp($appId: ID!) {\n      app(id: $appId) {\n        userOwners(first: 100) {\n          nodes {\n            user {\n              managers {\n                displayName\n              }\n              delegatedUser {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OwnersPage($appId: ID!, $after: String) {\n      appUserOwners(appId: $appId, first: 100, after: $after) {\n        nodes {\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  "): (typeof documents)["\n    query OwnersPage($appId: ID!, $after: String) {\n      appUserOwners(appId: $appId, first: 100, after: $after) {\n        nodes {\n          user {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Deputies($appId: ID!) {\n      appUserOwners(appId: $appId, roleSlug: \"invented-deputy\") {\n        nodes {\n          roleSlug\n          user {\n            id\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Deputies($appId: ID!) {\n      appUserOwners(appId: $appId, roleSlug: \"invented-deputy\") {\n        nodes {\n          roleSlug\n          user {\n            id\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OwnersOfNothing($appId: ID!) {\n      appUserOwners(appId: $appId) {\n        nodes {\n          roleSlug\n        }\n      }\n      appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $appId) {\n        roleSlug\n      }\n    }\n  "): (typeof documents)["\n    query OwnersOfNothing($appId: ID!) {\n      appUserOwners(appId: $appId) {\n        nodes {\n          roleSlug\n        }\n      }\n      appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $appId) {\n        roleSlug\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OneOwnerTwice($appId: ID!, $userRefId: ID!) {\n      one: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        user {\n          displayName\n        }\n      }\n      two: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        app {\n          id\n        }\n      }\n    }\n  "): (typeof documents)["\n    query OneOwnerTwice($appId: ID!, $userRefId: ID!) {\n      one: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        user {\n          displayName\n        }\n      }\n      two: appUserOwner(appId: $appId, roleSlug: \"primary\", userRefId: $userRefId) {\n        app {\n          id\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        __typename\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          department\n          status\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        __typename\n        appId\n        roleSlug\n        createdAt\n        user {\n          id\n          displayName\n          department\n          status\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CreateTwo($good: CreateUserOwnerInput!, $bad: CreateUserOwnerInput!) {\n      bad: createUserOwner(input: $bad) {\n        appOwnerUser {\n          appId\n        }\n      }\n      good: createUserOwner(input: $good) {\n        appOwnerUser {\n          user {\n            displayName\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation CreateTwo($good: CreateUserOwnerInput!, $bad: CreateUserOwnerInput!) {\n      bad: createUserOwner(input: $bad) {\n        appOwnerUser {\n          appId\n        }\n      }\n      good: createUserOwner(input: $good) {\n        appOwnerUser {\n          user {\n            displayName\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CreateAndRead($input: CreateUserOwnerInput!, $userRefId: ID!) {\n      createUserOwner(input: $input) {\n        appOwnerUser {\n          app {\n            displayName\n            userOwner(roleSlug: \"primary\", userRefId: $userRefId) {\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation CreateAndRead($input: CreateUserOwnerInput!, $userRefId: ID!) {\n      createUserOwner(input: $input) {\n        appOwnerUser {\n          app {\n            displayName\n            userOwner(roleSlug: \"primary\", userRefId: $userRefId) {\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfApps($first: Int, $after: String, $filter: AppFilter) {\n    apps(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PageOfApps($first: Int, $after: String, $filter: AppFilter) {\n    apps(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CursorOfUsers {\n      users {\n        pageInfo {\n          endCursor\n        }\n      }\n    }\n  "): (typeof documents)["\n    query CursorOfUsers {\n      users {\n        pageInfo {\n          endCursor\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeIds($appId: ID!) {\n    app(id: $appId) {\n      nodeId\n      userOwners {\n        nodes {\n          nodeId\n          user {\n            nodeId\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NodeIds($appId: ID!) {\n    app(id: $appId) {\n      nodeId\n      userOwners {\n        nodes {\n          nodeId\n          user {\n            nodeId\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Nodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      nodeId\n      ... on App {\n        displayName\n      }\n      ... on User {\n        userName: displayName\n      }\n      ... on AppOwnerUser {\n        roleSlug\n      }\n    }\n  }\n"): (typeof documents)["\n  query Nodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      nodeId\n      ... on App {\n        displayName\n      }\n      ... on User {\n        userName: displayName\n      }\n      ... on AppOwnerUser {\n        roleSlug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        nodeId\n      }\n    }\n  "): (typeof documents)["\n    query OneNode($id: ID!) {\n      node(id: $id) {\n        nodeId\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserName($id: ID!) {\n    user(id: $id) {\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query UserName($id: ID!) {\n    user(id: $id) {\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagersOf($id: ID!) {\n    user(id: $id) {\n      managerIds\n      managers {\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  query ManagersOf($id: ID!) {\n    user(id: $id) {\n      managerIds\n      managers {\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TwoUsers($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        displayName\n      }\n      two: user(id: $two) {\n        displayName\n      }\n    }\n  "): (typeof documents)["\n    query TwoUsers($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        displayName\n      }\n      two: user(id: $two) {\n        displayName\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TwoUsersAndOneAgain($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        id\n        displayName\n      }\n      two: user(id: $two) {\n        id\n        displayName\n      }\n      again: user(id: $one) {\n        id\n      }\n    }\n  "): (typeof documents)["\n    query TwoUsersAndOneAgain($one: ID!, $two: ID!) {\n      one: user(id: $one) {\n        id\n        displayName\n      }\n      two: user(id: $two) {\n        id\n        displayName\n      }\n      again: user(id: $one) {\n        id\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query IdsOnly($id: ID!, $more: Boolean = false) {\n      user(id: $id) {\n        managers {\n          id\n          ... on Node {\n            __typename\n            nodeId\n          }\n          displayName @include(if: $more)\n        }\n        delegatedUser {\n          ...JustId\n        }\n        departmentSources {\n          value\n          app {\n            id\n          }\n        }\n      }\n    }\n\n    fragment JustId on User {\n      id\n    }\n  "): (typeof documents)["\n    query IdsOnly($id: ID!, $more: Boolean = false) {\n      user(id: $id) {\n        managers {\n          id\n          ... on Node {\n            __typename\n            nodeId\n          }\n          displayName @include(if: $more)\n        }\n        delegatedUser {\n          ...JustId\n        }\n        departmentSources {\n          value\n          app {\n            id\n          }\n        }\n      }\n    }\n\n    fragment JustId on User {\n      id\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Origins($id: ID!) {\n      user(id: $id) {\n        origin\n        managers {\n          origin\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Origins($id: ID!) {\n      user(id: $id) {\n        origin\n        managers {\n          origin\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EmailOf($id: ID!) {\n      user(id: $id) {\n        email\n      }\n    }\n  "): (typeof documents)["\n    query EmailOf($id: ID!) {\n      user(id: $id) {\n        email\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAnApp($id: ID!) {\n    app(id: $id) {\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query ReadAnApp($id: ID!) {\n    app(id: $id) {\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteAnOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteAnOwner($input: CreateUserOwnerInput!) {\n    createUserOwner(input: $input) {\n      appOwnerUser {\n        appId\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;