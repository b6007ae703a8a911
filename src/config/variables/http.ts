import { parseBasePath } from '../../address/base-path.ts';
import { parseHostName } from '../../address/host-name.ts';
import { parseOrigin } from '../../address/origin.ts';
import { parseProxyNetwork } from '../../address/proxy-network.ts';
import { defaultConnectionLimits } from '../defaults.ts';
import { docs, type Section } from './docs.ts';
import { enumOf, flag, integer, listOf, customText } from './forms.ts';

/** What HTTP clients may do and take. */
export const httpSection = {
  variables: {
    GATEWAY_BASE_PATH: customText(parseBasePath).register(docs, {
      meaning: 'The path under which a proxy serves the gateway, such as `/c1`.',
      reason:
        'Needed if the proxy passes the path on, harmless if it removes it: every path is served with and ' +
        'without it. [Under a path of another host](deployment.md#under-a-path-of-another-host) has both.',
    }),
    GATEWAY_ALLOWED_HOSTS: listOf(parseHostName).register(docs, {
      meaning: 'Host names to serve besides loopback ones.',
      reason:
        'In full, without wildcards. If set, and always where callers need no token (the sandbox and anonymous ' +
        'service mode), others get 421: a foreign page can point its own name at this machine.',
    }),
    GATEWAY_TRUST_PROXY: listOf(parseProxyNetwork).register(docs, {
      meaning: 'Addresses or networks of proxies whose `X-Forwarded-For` is believed.',
      reason:
        'Also `loopback`, `linklocal`, `uniquelocal`. None by default: any client can send the header. ' +
        'It decides the address in the log, and the one whose [budget](#rate-limits) is used.',
    }),
    GATEWAY_CORS_ORIGINS: listOf(parseOrigin).register(docs, {
      meaning: 'Origins whose pages may call.',
      reason:
        'Such as `https://portal.example`, each in full: there are no wildcards. Also those of apps and extensions, ' +
        'as their `location.origin` has them (`capacitor://localhost`, `chrome-extension://…`), but not `null`, which ' +
        'any page can have. Closed by default; pages on loopback origins may call the sandbox. Cookies are ' +
        'never involved.',
    }),
    GATEWAY_HEADERS_TIMEOUT_MS: integer(100, 120_000, defaultConnectionLimits.headersTimeoutMs).register(
      docs,
      {
        meaning: 'How long a client may take to send the headers of a request.',
        reason:
          'From the beginning of the request, or of a connection that has sent none. Then it gets 408, and ' +
          'the connection is closed.',
      },
    ),
    GATEWAY_REQUEST_TIMEOUT_MS: integer(100, 600_000, defaultConnectionLimits.requestTimeoutMs).register(
      docs,
      {
        meaning: 'How long a client may take to send a whole request.',
        reason:
          'The largest body (`GATEWAY_MAX_BODY_BYTES`) takes that long at 270 kbit/s. Likewise 408. What ' +
          'is answered before its body has come (401, 413, 415, 429 …) is the last of its connection, ' +
          'which is read for a second more at most.',
      },
    ),
    GATEWAY_WRITE_TIMEOUT_MS: integer(100, 600_000, defaultConnectionLimits.writeTimeoutMs).register(docs, {
      meaning: 'How long a client may take to read a response.',
      reason:
        'From its first byte on, whether the client reads slowly or not at all; then the connection is ' +
        'closed. Until then the response is in memory.',
    }),
    GATEWAY_KEEP_ALIVE_TIMEOUT_MS: integer(
      1_000,
      7_200_000,
      defaultConnectionLimits.keepAliveTimeoutMs,
    ).register(docs, {
      meaning: 'How long a connection may be idle between two requests.',
      reason:
        'Longer than [balancers keep idle connections](deployment.md#idle-connections): a request that one ' +
        'of them sends while the gateway closes the connection fails with 502.',
    }),
    GATEWAY_MAX_CONNECTIONS: integer(1, 100_000, defaultConnectionLimits.maxConnections).register(docs, {
      meaning: 'Connections of clients at once.',
      reason:
        'For each further one the first is closed that has sent no whole request, else the first that is ' +
        'idle; where a response is due to all of them, the further one. The log counts them once a ' +
        'minute at most. A browser has up to six, a proxy one for each request in flight; an idle one ' +
        'takes some 20 kB, and descriptors are often limited to 1024.',
    }),
    GATEWAY_HTTP_STATUS: enumOf('stable', 'draft').register(docs, {
      meaning: 'The statuses of responses: `stable` (the default) or `draft`.',
      whenUnset: '`stable`',
      reason:
        '`draft` takes those of newer drafts of GraphQL over HTTP, 422 and 294, ' +
        '[where clients accept its media type](concepts.md#statuses). Published audits of servers still expect 400 ' +
        'and 200.',
    }),
    GATEWAY_GRAPHIQL: flag().register(docs, {
      meaning: 'Whether browsers get GraphiQL; decided by mode unless set.',
      whenUnset: 'by mode',
      reason:
        '`true` or `false`; on for the sandbox and forward mode, off in service mode and where only ' +
        'trusted documents run.',
    }),
    GATEWAY_INTROSPECTION: flag().register(docs, {
      meaning: 'Whether introspection is allowed; decided by mode unless set.',
      whenUnset: 'by mode',
      reason:
        'Likewise. On, the schema is served [as files](codegen.md#the-schema) too, except in front of trusted ' +
        'documents alone. Off, error messages suggest no names either, and name nothing of the schema that the ' +
        'request does not.',
    }),
    GATEWAY_EXPLAIN: flag().register(docs, {
      meaning: 'Whether responses can report their calls to C1; decided by mode unless set.',
      whenUnset: 'by mode',
      reason:
        '`true` or `false`; on for the sandbox only. Lets a client that sends `x-gateway-explain: 1` see ' +
        '[what calls to C1](explain.md) its operation made: not what they held, but how C1 is asked and how ' +
        'quick it is, which strangers need not know. Off, the header is ignored.',
    }),
  },
} satisfies Section;
