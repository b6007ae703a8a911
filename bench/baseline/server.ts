/** What a good engineer writes in a day: graphql-yoga, dataloader and undici over the same schema, and nothing else. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { announce } from '../announce.ts';
import { createContext } from './context.ts';
import { resolvers } from './resolvers.ts';

function resolvable(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no type of objects`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field === undefined) throw new Error(`${typeName} has no field ${name}`);
      field.resolve = resolve;
    }
  }
  return schema;
}

const schema = resolvable(buildSchema(readFileSync('schema.graphql', 'utf8')));
const yoga = createYoga({
  schema,
  context: ({ request }) => createContext(request.headers.get('authorization') ?? ''),
  logging: false,
});
announce(createServer((request, response) => void yoga(request, response)));
