import { processRegularResult, type Plugin } from 'graphql-yoga';

/**
 * Answers in JSON whatever the Accept header asks for. Event streams and multipart bodies would carry refusals
 * under status 200, and this graph has nothing to stream; a bare 406 would tell nobody anything.
 */
export function useJsonAnswers(): Plugin {
  return {
    onResultProcess({ resultProcessor, setResultProcessor }) {
      if (resultProcessor !== processRegularResult)
        setResultProcessor(processRegularResult, 'application/json');
    },
  };
}
