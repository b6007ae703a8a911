import { z } from 'zod';
import { docs, type Section } from './docs.ts';
import { enumOf, flag, integer, customText, text } from './forms.ts';

/**
 * What a claim of a token is compared with, letter by letter: nothing of it is changed.
 * @throws Error for a text that no token has: a list, quotes of another language, or blanks at its ends
 */
function parseClaim(text: string): string {
  if (text.includes(',')) throw new Error('has a comma; want one value, not a list');
  if (/^["']|["']$/.test(text)) throw new Error('has quotes around it; want the value without them');
  if (text !== text.trim()) throw new Error('begins or ends with a blank; want the value alone');
  return text;
}

/** The identity under which C1 is called, and the tokens of callers. */
export const identitySection = {
  variables: {
    GATEWAY_IDENTITY: enumOf('forward', 'service').register(docs, {
      meaning: "Whose token calls C1: `forward` (each caller's, the default) or `service` (the gateway's).",
      whenUnset: '`forward`',
      reason:
        'In forward mode each caller sends its own C1 token. Must be set as soon as credentials are set: ' +
        'that they lie in the environment is no consent to act under them.',
    }),
    CONDUCTORONE_CLIENT_ID: text().register(docs, {
      meaning: 'A client id: `<name>@<host>/<use>`.',
      reason:
        'Its host is the tenant, unless one is named; a host that differs is refused, since it would ' +
        'receive the proof.',
    }),
    CONDUCTORONE_CLIENT_SECRET: text().register(docs, {
      meaning: 'The secret of the client id.',
      reason: '`secret-token:conductorone.com:v1:…`.',
    }),
    CONDUCTORONE_ACCESS_TOKEN: text().register(docs, {
      meaning: 'A static access token instead of a client id.',
      reason: 'Nothing renews it.',
    }),
    CONDUCTORONE_OIDC_TOKEN: text().register(docs, {
      meaning: "An identity provider's token to exchange.",
      reason: 'By RFC 8693.',
    }),
    GATEWAY_OIDC_TOKEN_FILE: text().register(docs, {
      meaning: 'The file in which the token to exchange is renewed.',
      reason: 'Read at each exchange, since such tokens live for minutes.',
    }),
    GATEWAY_CLIENT_AUTH: enumOf('assertion', 'secret').register(docs, {
      meaning: 'How the client secret proves itself: `assertion` (the default) or `secret`.',
      whenUnset: '`assertion`',
      reason: 'By an assertion signed with it, so that it never travels, or as itself in the body.',
    }),
    GATEWAY_JWKS_URL: text().register(docs, {
      meaning: "Where the keys are that sign callers' tokens.",
      reason:
        'Published by the provider; `https`, or `http` for loopback hosts. Fetched when needed, kept for ' +
        'ten minutes, and looked up again at once for an unknown key, every 30 seconds at most.',
    }),
    GATEWAY_JWT_ISSUER: customText(parseClaim).register(docs, {
      meaning: "The issuer of callers' tokens.",
      reason: 'What `iss` must be, to the letter: a slash at its end counts.',
    }),
    GATEWAY_JWT_AUDIENCE: customText(parseClaim).register(docs, {
      meaning: "The audience of callers' tokens.",
      reason:
        'What `aud` must be or hold: a token that was made for another service is not one for this. Of a ' +
        'token without `aud` it is `client_id`, as in access tokens of Amazon Cognito.',
    }),
    GATEWAY_JWT_CLOCK_TOLERANCE_SECONDS: integer(0, 300, 30).register(docs, {
      meaning: "How far the identity provider's clock may differ from this machine's.",
      reason: 'For `exp` and `nbf`. A rejection for either of them says what time it is here.',
    }),
    GATEWAY_JWT_WRITE_SCOPE: z
      .string()
      .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/)
      .optional()
      .describe('one scope, without blanks')
      .register(docs, {
        meaning: 'The scope that a token needs to change anything.',
        reason:
          'In `scope` or `scp`; without it mutations are `FORBIDDEN`. Not set, no token may change anything: ' +
          "otherwise every employee's token could make its owner the owner of anything.",
      }),
    GATEWAY_ALLOW_ANONYMOUS: flag().register(docs, {
      meaning: 'Lets every client on this machine act as the gateway; false unless set.',
      whenUnset: '`false`',
      reason: 'In service mode, without a token, and on a loopback `HOST` only.',
    }),
  },
} satisfies Section;
