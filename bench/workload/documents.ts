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

/** One level of managers more than anybody needs; each number gives a document of its own. */
export function tooDeep(number: number): string {
  const levels = 20;
  const inner = `${'managers { '.repeat(levels)}id displayName email${' }'.repeat(levels)}`;
  return `query TooDeep${number}($appId: ID!) {
  appUserOwners(appId: $appId, first: 100) { nodes { user { id displayName ${inner} } } }
}`;
}
