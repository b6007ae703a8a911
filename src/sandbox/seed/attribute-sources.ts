import type { Random } from '../random/random.ts';
import type { AttributeSource } from '../rows/user.ts';

/** Lists where the values of an attribute came from, one source a value; directories are taken in turn. */
export type Sourced = (attribute: string, values: readonly string[]) => readonly AttributeSource[];

/** Gives each person an account in each of the directories; a mapping of an attribute is one for all people. */
export function createAttributeSources(random: Random): (directoryIds: readonly string[]) => Sourced {
  const mappings = new Map<string, string>();
  const mappingOf = (attribute: string) => {
    const mapping = mappings.get(attribute) ?? random.id();
    mappings.set(attribute, mapping);
    return mapping;
  };
  return (directoryIds) => {
    const accounts = directoryIds.map((appId) => ({ appId, appUserId: random.id() }));
    return (attribute, values) => {
      const userAttributeMappingId = mappingOf(attribute);
      return values.map((value, priority) => {
        const account = accounts[priority % accounts.length];
        // Spelled out because there are forty thousand of these, and a spread costs several times a literal.
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
