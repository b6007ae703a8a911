import {
  Environment,
  Network,
  RecordSource,
  Store,
  type FetchFunction,
  type RelayFieldLogger,
} from 'relay-runtime';

export const createEnvironment = (fetchAnswer: FetchFunction, onFieldError: RelayFieldLogger) =>
  new Environment({
    network: Network.create(fetchAnswer),
    store: new Store(new RecordSource()),
    relayFieldLogger: onFieldError,
    // Relay's own choice is `id`, which few types have.
    getDataID: ({ nodeId }: { nodeId?: string }) => nodeId,
  });
