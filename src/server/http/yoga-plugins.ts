import type { Plugin } from 'graphql-yoga';
import type { OperationAnswer } from '../operation/handle-operation.ts';
import { requestOfYoga } from '../request/graphql-request.ts';

/** Has every request for an operation that gets to Yoga answered by ours. */
export function useOperations(answerTo: OperationAnswer): Plugin {
  return {
    onRequest({ fetchAPI, setRequestHandler }) {
      setRequestHandler(async (request, context) => {
        const { body, ...init } = await answerTo(requestOfYoga(request, context));
        return new fetchAPI.Response(body, init);
      });
    },
  };
}
