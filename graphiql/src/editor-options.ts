import { useEffect } from 'react';
import { pick, useGraphiQL } from '@graphiql/react';

/** Sets options of the operation's editor that GraphiQL leaves as they are in Monaco. */
export function EditorOptions() {
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  useEffect(() => {
    queryEditor?.updateOptions({
      // The comments of recipes are sentences, and buttons would cover their ends.
      wordWrap: 'on',
      // Else a line separator in the operation of a link opens a dialog of the browser.
      unusualLineTerminators: 'off',
    });
  }, [queryEditor]);
  return null;
}
