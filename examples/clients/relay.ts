import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime';

export const createEnvironment = (fetchAnswer: FetchFunction) =>
  new Environment({
    network: Network.create(fetchAnswer),
    store: new Store(new RecordSource()),
    // Relay's own choice is `id`, which only apps and people have.
    getDataID: ({ nodeId }: { nodeId?: string }) => nodeId,
  });
