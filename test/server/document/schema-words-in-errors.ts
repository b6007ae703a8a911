import { post, sandboxedGateway, type TestGateway } from '../../support/gateway.ts';
import { schemaWords, wordsIn } from '../../support/schema-words.ts';

/** Words of messages that mean what they mean in English, though a field may be called so too; and what a node id is called. */
const english = new Set(['can', 'error', 'input', 'name', 'query', 'type', 'value', 'nodeId']);

export interface Sent {
  readonly query: string;
  readonly variables?: unknown;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}

/** The response to a request under no token. */
export async function ask({ fetch }: TestGateway, sent: Sent): Promise<Answer> {
  return (await (await fetch(post(sent))).json()) as Answer;
}

/** The words of a text that are the schema's and not the request's. */
export function foreignWords(text: string, sent: Sent): readonly string[] {
  const own = new Set(wordsIn(JSON.stringify(sent)));
  return wordsIn(text).filter((word) => schemaWords.has(word) && !own.has(word) && !english.has(word));
}

/** The words of a response's errors that are the schema's and not the request's. */
export async function leaksOf(gateway: TestGateway, sent: Sent): Promise<readonly string[]> {
  const { errors } = await ask(gateway, sent);
  if (errors === undefined) return [`no errors for ${sent.query}`];
  return errors.flatMap(({ message, extensions: { code, argument = '' } }) =>
    foreignWords(`${message} ${argument}`, sent).map((word) => `${word} (${code}: ${message})`),
  );
}

/** A gateway without introspection. */
export const closedGateway = () => sandboxedGateway({}, { introspection: false });
