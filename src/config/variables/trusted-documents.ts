import { docs, type Section } from './docs.ts';
import { enumOf, text } from './forms.ts';

/** The documents that may run. */
export const trustedDocumentsSection = {
  variables: {
    GATEWAY_TRUSTED_DOCUMENTS: text().register(docs, {
      meaning: 'The file of the only documents that run.',
      reason:
        'As graphql-codegen writes it: [how to roll it out](trusted-documents.md). The narrowest limit ' +
        'there is: only operations of the pages can run.',
    }),
    GATEWAY_TRUSTED_DOCUMENTS_MODE: enumOf('enforce', 'log').register(docs, {
      meaning: 'Whether other documents are refused: `enforce` (the default) or `log`.',
      whenUnset: '`enforce`',
      reason: 'The latter means to run everything and mark in the log what is not trusted.',
    }),
  },
} satisfies Section;
