/** The same graph over a plan-based engine: grafast and grafserv, with plans as their documentation recommends. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { makeGrafastSchema } from 'grafast';
import { grafserv } from 'grafserv/node';
import { createContext } from '../baseline/context.ts';
import { announce } from '../announce.ts';
import { objects } from './plans.ts';

const schema = makeGrafastSchema({ typeDefs: readFileSync('schema.graphql', 'utf8'), objects });
const serving = grafserv({
  schema,
  preset: {
    grafserv: { graphqlPath: '/graphql', graphiql: false, outputDataAsString: true },
    grafast: {
      context: ({ node }) => createContext(node?.req.headers.authorization ?? ''),
    },
  },
});
const server = createServer();
await serving.addTo(server);
announce(server);
