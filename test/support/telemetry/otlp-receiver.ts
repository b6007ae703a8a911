import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A span as OTLP says it in JSON, with its attributes as an object. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: unknown;
}

type Attributes = readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Attributes };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<ReceivedSpan, 'attributes'> & { readonly attributes: Attributes })[];
    }[];
  }[];
}

const plain = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** Something that receives spans by OTLP over HTTP, and keeps what it is sent. */
export async function otlpReceiver(answer?: RequestListener) {
  const requests: { url: string | undefined; type: string | undefined; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      requests.push({ url: request.url, type: request.headers['content-type'], body });
      if (answer === undefined) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      else answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const sent = () => requests.flatMap(({ body }) => (JSON.parse(body.toString()) as Sent).resourceSpans);
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    /** Those that were sent as JSON, in the order in which they ended. */
    spans: (): ReceivedSpan[] =>
      sent()
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
        .map((span) => ({ ...span, attributes: plain(span.attributes) })),
    resource: () => plain(sent()[0]?.resource.attributes ?? []),
  };
}

/** Spans as a tree of what is asked of them, from those whose parent is not among them. */
export function treeOf<Shown extends object>(
  spans: readonly ReceivedSpan[],
  show: (span: ReceivedSpan) => Shown,
): (Shown & { children?: unknown })[] {
  const within = (parents: readonly ReceivedSpan[]): (Shown & { children?: unknown })[] =>
    parents.map((span) => {
      const children = within(spans.filter(({ parentSpanId }) => parentSpanId === span.spanId));
      return { ...show(span), ...(children.length > 0 && { children }) };
    });
  const ids = spans.map(({ spanId }) => spanId);
  return within(spans.filter(({ parentSpanId }) => !ids.includes(parentSpanId ?? '')));
}
