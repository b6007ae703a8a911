import { readFileSync } from 'node:fs';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';

/** The examples of the package; the path is the same from the sources and from the build. */
const folder = new URL('../../../examples/', import.meta.url);

/** One operation of an example, with the comment above it. */
export interface ExampleOperation {
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

/** The operations of an example, each from the end of the one before it to its own. */
export function readExampleOperations(name: string): readonly ExampleOperation[] {
  const document = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
  let end = 0;
  return parse(document).definitions.flatMap((operation) => {
    const start = end;
    end = operation.loc?.end ?? end;
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    return [{ operation, text: `${document.slice(start, end).trim()}\n` }];
  });
}
