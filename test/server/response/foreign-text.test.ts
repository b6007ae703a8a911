import type { IncomingMessage } from 'node:http';
import { parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/c1/call/response.ts';
import { isTimestamp } from '../../../src/c1/json/decoders.ts';
import { argumentPathForVariable } from '../../../src/server/response/argument-path.ts';
import { toHttpResponse } from '../../../src/server/response/graphql-response.ts';
import { checkContentLength } from '../../../src/server/request/body.ts';
import { authenticate } from '../../../src/server/auth/caller.ts';
import { createClientIpResolver } from '../../../src/server/http/client-ip.ts';
import { corsHeaders } from '../../../src/server/http/cors.ts';
import { createHostFilter } from '../../../src/server/http/host-filter.ts';
import { getRequestId } from '../../../src/server/request/request-id.ts';
import { createDocumentIndex } from '../../../src/server/trusted-documents/document-index.ts';
import { describeUncaughtError } from '../../../src/server/logging/uncaught-error.ts';
import { schema } from '../../../src/schema/index.ts';
import { expectLinear } from '../../support/linear-time.ts';

const document = parse('query ($v: ID!) { user(id: $v) { id } }');
const [operation] = document.definitions as OperationDefinitionNode[];
const addressOf = createClientIpResolver(['loopback']);
const isServed = createHostFilter({ identity: { kind: 'forward' }, allowedHosts: ['graph.example'] });
const headersFor = corsHeaders({ origins: ['https://portal.example'], loopback: true });
const { textOf } = createDocumentIndex(new Map(), schema);

/** What a text that somebody else chose is given to, at whatever length it comes. */
const readers: Record<string, (text: string) => unknown> = {
  'a token': (text) => authenticate(`Bearer ${text}`, { kind: 'forward' }),
  'an Authorization header': (text) => authenticate(text, { kind: 'forward' }),
  'a request id': getRequestId,
  'an Accept header': (text) => toHttpResponse({ data: null }, text, 'draft'),
  'an Origin header': (text) => headersFor(`http://localhost:${text}`),
  'a Host header': isServed,
  'a Content-Length header': (text) => {
    try {
      checkContentLength(text, 1);
    } catch {
      // refused, as it should be
    }
  },
  'an X-Forwarded-For header': (text) =>
    addressOf({
      headers: { 'x-forwarded-for': text },
      socket: { remoteAddress: '127.0.0.1' },
    } as unknown as IncomingMessage),
  'the id of a document': textOf,
  'the words of graphql-js about a variable': (text) =>
    argumentPathForVariable(
      `Variable "$v" got invalid value ${text}`,
      operation && { document, operation, variables: {} },
    ),
  'a timestamp': isTimestamp,
  'a Retry-After header': parseRetryAfter,
  'what is thrown': (text) => describeUncaughtError(new Error(text)),
};

/** Pieces that patterns begin with, repeat or end with. */
const pieces = [
  ' ',
  '=',
  '.',
  ':1',
  ',',
  ';',
  ';q=0',
  '/',
  ' at "',
  ' at "v.x"; ',
  'a',
  '1',
  '127.0.0.1,',
  'sha1',
  '\n    at ',
  '-',
];

test.each(Object.entries(readers))('%s takes time in proportion to its length', (name, read) => {
  expect(() => {
    for (const piece of pieces) {
      for (const length of [16_000, 400_000]) {
        const text = piece.repeat(length / piece.length);
        expectLinear(text, read, name);
        expectLinear(`${text}!`, read, name);
      }
    }
  }).not.toThrow();
});
