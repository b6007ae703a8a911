import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a change of the schema means for those who use it, from the worst to the best. */
export const kinds = {
  breaking: CriticalityLevel.Breaking,
  dangerous: CriticalityLevel.Dangerous,
  safe: CriticalityLevel.NonBreaking,
} as const;

/** The changes from one schema to another, both as SDL. */
export async function schemaChanges(released: string, present: string): Promise<readonly Change[]> {
  return diff(buildSchema(released), buildSchema(present));
}

/** The changes of one kind, one line each, the coordinate first. */
export function linesOf(changes: readonly Change[], kind: keyof typeof kinds): readonly string[] {
  return changes
    .filter(({ criticality }) => criticality.level === kinds[kind])
    .map(({ path, message }) => `${path ?? 'schema'}: ${message}`);
}

/** The breaking changes whose coordinate the change log does not name, in backticks, among what is unreleased. */
export function untoldBreaks(changes: readonly Change[], changeLog: string): readonly string[] {
  const [, unreleased = ''] = changeLog.split(/^## \[Unreleased\]$/m);
  const [told = ''] = unreleased.split(/^## /m);
  return linesOf(changes, 'breaking').filter(
    (line) => !told.includes(`\`${line.slice(0, line.indexOf(':'))}\``),
  );
}
