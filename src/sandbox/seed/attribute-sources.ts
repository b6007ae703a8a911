import type { Random } from '../random/random.ts';
import type { AttributeSource } from '../rows/user.ts';

/** Returns the sources of the values of an attribute, one for each value; the directories take turns. */
export type Sourced = (attribute: string, values: readonly string[]) => readonly AttributeSource[];

/**
 * Creates the accounts of a person in the directories, and the sources of the attributes. The mapping of an attribute
 * is the same for all people.
 */
export function createAttributeSources(random: Random): (directoryIds: readonly string[]) => Sourced {
  const mappings = new Map<string, string>();
  const getMapping = (attribute: string) => {
    const mapping = mappings.get(attribute) ?? random.id();
    mappings.set(attribute, mapping);
    return mapping;
  };
  return (directoryIds) => {
    const accounts = directoryIds.map((appId) => ({ appId, appUserId: random.id() }));
    return (attribute, values) => {
      const userAttributeMappingId = getMapping(attribute);
      return values.map((value, priority) => {
        const account = accounts[priority % accounts.length];
        // A literal: there are forty thousand of these, and a spread costs several times as much.
        return {
          appId: account?.appId ?? '',
          appUserId: account?.appUserId ?? '',
          appUserProfileAttributeKey: attribute,
          userAttributeMappingId,
          value,
          priority,
        };
      });
    };
  };
}
