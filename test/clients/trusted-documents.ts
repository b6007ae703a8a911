import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { onTestFinished } from 'vitest';
import type { AppOwnersQuery, AppOwnersQueryVariables } from '../generated/graphql.ts';
import type { CreateUserOwnerMutation, CreateUserOwnerMutationVariables } from '../generated/graphql.ts';

/** What the code generator makes of a document: its syntax tree, and the hash that stands in the artefact. */
export type Persisted<Data, Variables> = TypedDocumentNode<Data, Variables> & {
  readonly __meta__: { readonly hash: string };
};

export interface Artefact {
  /** The documents that a page imports. */
  readonly AppOwnersDocument: Persisted<AppOwnersQuery, AppOwnersQueryVariables>;
  readonly CreateUserOwnerDocument: Persisted<CreateUserOwnerMutation, CreateUserOwnerMutationVariables>;
  /** The content of persisted-documents.json. */
  readonly json: string;
}

/** Runs graphql-codegen's client preset over two of the examples, as the page on trusted documents says. */
export async function artefactOf(hashAlgorithm: 'sha1' | 'sha256'): Promise<Artefact> {
  const folder = await mkdtemp(join(tmpdir(), 'trusted-documents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = (await generate(
    {
      silent: true,
      schema: 'schema.graphql',
      documents: ['examples/app-owners.graphql', 'examples/create-user-owner.graphql'],
      generates: {
        [`${folder}/`]: {
          preset: 'client',
          documentTransforms: [addTypenameSelectionDocumentTransform],
          presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm } },
        },
      },
    },
    false,
  )) as readonly { readonly filename: string; readonly content: string }[];
  const contentOf = (name: string): string =>
    files.find(({ filename }) => basename(filename) === name)?.content ?? '';
  const module = join(folder, 'graphql.ts');
  await writeFile(module, contentOf('graphql.ts'));
  const documents = (await import(pathToFileURL(module).href)) as Omit<Artefact, 'json'>;
  return { ...documents, json: contentOf('persisted-documents.json') };
}
