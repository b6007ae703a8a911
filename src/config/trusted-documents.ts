import type { Variables } from './variables.ts';

/** The trusted documents, by their hashes, and whether others are rejected or only logged. */
export interface TrustedDocuments {
  readonly mode: 'enforce' | 'log';
  readonly documents: ReadonlyMap<string, string>;
}

/** Reads the file of trusted documents, if one is configured; adds its errors to the problems. */
export function readTrustedDocuments(
  values: Variables,
  readFile: (path: string) => string,
  problems: string[],
): TrustedDocuments | undefined {
  const { GATEWAY_TRUSTED_DOCUMENTS: path, GATEWAY_TRUSTED_DOCUMENTS_MODE: mode } = values;
  if (path === undefined) {
    // With `enforce` and without a list every document would run.
    if (mode !== undefined) {
      problems.push(
        'GATEWAY_TRUSTED_DOCUMENTS: not set; want the file that GATEWAY_TRUSTED_DOCUMENTS_MODE is about',
      );
    }
    return undefined;
  }
  const documents = readDocuments(path, readFile);
  if (typeof documents !== 'string') return { mode: mode ?? 'enforce', documents };
  problems.push(`GATEWAY_TRUSTED_DOCUMENTS: ${documents}`);
  return undefined;
}

/** The texts of a file by their hashes, or the error of the file, which quotes neither path nor content. */
function readDocuments(
  path: string,
  readFile: (path: string) => string,
): ReadonlyMap<string, string> | string {
  let content: unknown;
  try {
    content = JSON.parse(readFile(path));
  } catch (error) {
    if (error instanceof SyntaxError) return 'the file is not JSON; want an object from hashes to documents';
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return `cannot be read (${code}); want the path of a file`;
  }
  const texts = parseManifest(content) ?? content;
  return isTexts(texts)
    ? new Map(Object.entries(texts))
    : "the file is neither an object from hashes to documents nor Apollo's manifest; want one that a code generator writes";
}

/** The documents of a manifest in the format of Apollo's generators, by their ids; undefined if it is none. */
function parseManifest(content: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const { format, version, operations } = content as Readonly<Record<string, unknown>>;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations))
    return undefined;
  return Object.fromEntries(
    operations.map((operation: unknown) => {
      const { id, body } = (operation ?? {}) as Readonly<Record<string, unknown>>;
      return [String(id), typeof id === 'string' ? body : undefined];
    }),
  );
}

function isTexts(content: unknown): content is Readonly<Record<string, string>> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
  return Object.values(content).every((text) => typeof text === 'string');
}
