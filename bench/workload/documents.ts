/** One created ownership, with ten fields of the person. */
export const createUserOwner = `mutation CreateUserOwner($input: CreateUserOwnerInput!) {
  createUserOwner(input: $input) {
    appOwnerUser {
      appId
      roleSlug
      createdAt
      user {
        id displayName username email department jobTitle employmentStatus employmentType status createdAt
        departmentSources { appId value }
      }
    }
  }
}`;

/** A page of a hundred owners with twelve fields each. */
export const owners = `query Owners($appId: ID!) {
  appUserOwners(appId: $appId, first: 100) {
    nodes {
      user {
        id displayName username email department jobTitle
        employmentStatus employmentType status directoryStatus type createdAt
      }
    }
  }
}`;

/** A page of a hundred owners with ten managers each, and their delegates. */
export const managers = `query Managers($appId: ID!) {
  appUserOwners(appId: $appId, first: 100) {
    nodes {
      user {
        id
        displayName
        managers { id displayName email }
        delegatedUser { id displayName }
      }
    }
  }
}`;

/** An app by its key, and beside it a list. */
export const lookup = `query Lookup($appId: ID!) {
  app(id: $appId) { id displayName }
  appUserOwners(appId: $appId) { nodes { user { id displayName } } }
}`;

/** Four managers one above the other, and beside them a list. */
export const chain = `query Chain($userId: ID!, $appId: ID!) {
  user(id: $userId) { id managers { id managers { id managers { id managers { id displayName } } } } }
  appUserOwners(appId: $appId) { nodes { user { id displayName } } }
}`;

/** 25 apps, the owners of each, and their managers. */
export const wide = `query Wide {
  apps { nodes { id displayName userOwners { nodes { user { id displayName managers { id displayName } } } } } }
}`;

/** 25 apps, and the people who own each, those behind its entitlements included. */
export const effectiveOwners = `query EffectiveOwners {
  apps(first: 25) {
    nodes {
      id
      displayName
      effectiveOwners(first: 100) {
        nodes { user { id displayName } sources { roleSlug } }
        isComplete
      }
    }
  }
}`;

/** One level of managers more than anybody needs; each number gives a document of its own. */
export function tooDeep(number: number): string {
  const levels = 20;
  const inner = `${'managers { '.repeat(levels)}id displayName email${' }'.repeat(levels)}`;
  return `query TooDeep${number}($appId: ID!) {
  appUserOwners(appId: $appId, first: 100) { nodes { user { id displayName ${inner} } } }
}`;
}
