import { defaultLimits } from '../defaults.ts';
import { docs, type Section } from './docs.ts';
import { integer } from './forms.ts';

/** What one operation may take. */
export const limitsSection = {
  variables: {
    GATEWAY_MAX_BODY_BYTES: integer(1_000, 10_000_000, defaultLimits.maxBodyBytes).register(docs, {
      meaning: 'The largest request.',
      reason: 'Others are `BAD_REQUEST`, status 413.',
    }),
    GATEWAY_MAX_TOKENS: integer(100, 100_000, defaultLimits.maxTokens).register(docs, {
      meaning: 'Lexical tokens of one document.',
      reason:
        'Called `tokens`; as many `lines`, and fifty times as many `characters`; also the values in the ' +
        'JSON of the request (`jsonValues`), since a variable is as good as a literal; ten times as many in ' +
        'front of [routers](#federation), whose representations have several each. The introspection ' +
        'of common tools has 163.',
    }),
    GATEWAY_MAX_DEPTH: integer(1, 50, defaultLimits.maxDepth).register(docs, {
      meaning: 'Fields within fields.',
      reason:
        'Fragments followed (`depth`); twice as many brackets, but at least 50, before it is parsed ' +
        '(`nesting`). Introspection is exempt.',
    }),
    GATEWAY_MAX_COST: integer(1, 10_000_000, defaultLimits.maxCost).register(docs, {
      meaning: 'Fields that one response may have.',
      reason:
        'Called `cost`: each field counts one, and what is below a list counts as often as the list is ' +
        "long. A connection's lists have `first` items, `nodes` as many as `ids`, lists without a length " +
        'count as five; an object of an abstract type costs as much as one of the most expensive type; ' +
        'introspection is counted along the schema. Of a document with several operations ' +
        'the one that runs counts, with its variables. A hundred owners with every field of theirs and ' +
        'of their managers cost some 180,000.',
    }),
    GATEWAY_MAX_RESPONSE_BYTES: integer(10_000, 200_000_000, defaultLimits.maxResponseBytes).register(docs, {
      meaning: 'The largest response.',
      reason:
        'Bounded while it is filled: a query that exceeds it ends with `data: null` and one error, ' +
        '`OPERATION_TOO_LARGE` with the limit `responseBytes`. A mutation has changed something by then ' +
        'and goes on: payloads and keys stay, nullable fields below them are left out from there on, and ' +
        'each mutation field that lost something has that error.',
    }),
    GATEWAY_MAX_UPSTREAM_CALLS: integer(1, 10_000, 200).register(docs, {
      meaning: 'Calls to C1 that one operation may make.',
      reason: 'Repeated ones included (`TOO_MANY_UPSTREAM_CALLS` in the response, with the data until then).',
    }),
  },
  fixed:
    '100 `aliases`, 50 `directives`, 50 `fragments`, 200 `duplicateFields`, 50 `rootFields` (fragments ' +
    'followed), 10 `introspectionFields` (`__schema` and `__type`) with an `introspectionSize` of 50,000 ' +
    'fields in the response, 200 levels of JSON (`jsonNesting`), 1,000 `errors` in one response, 2,000 ' +
    'of them in front of routers. As `UNAUTHENTICATED`: a cost of more than 50,000 without a token, ' +
    'where C1 decides about tokens. As `BAD_USER_INPUT`: 100 ids of `nodes`, 2,000 `representations` of ' +
    '`_entities`, `first` up to 100, 2,000 values of one argument, 1,024 characters of a string in it ' +
    'and 32 times as many of all its strings together; a cursor and a `nodeId` may be as long as the ' +
    'gateway makes them (32,835 and 24,710 characters). As `BAD_REQUEST`: 16,384 characters of a URL ' +
    '(status 414) and of one header (431), also where the gateway is mounted in a server without such a ' +
    'limit. `variables` and `extensions` in a URL hold as many values as in a body.',
} satisfies Section;
