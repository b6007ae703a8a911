import type { ReactNode } from 'react';
import { ToolbarButton } from '@graphiql/react';
import { curlCommand } from './curl.ts';
import { copyText, notify } from './notice.tsx';
import { page } from './page-options.ts';
import { linkOfTab } from './share-link.ts';
import { useOpenOperation } from './open-tab.ts';

interface OwnButtons {
  readonly prettify: ReactNode;
  readonly merge: ReactNode;
  readonly copy: ReactNode;
}

/** GraphiQL's buttons of the open operation, and ours. */
export function toolbar({ prettify, merge, copy }: OwnButtons): ReactNode {
  return (
    <>
      {prettify}
      {merge}
      {copy}
      <CopyCurl />
      <CopyLink />
    </>
  );
}

function CopyCurl() {
  const { request } = useOpenOperation();
  const copy = (): void => {
    try {
      const url = new URL(page.endpoint, location.href).href;
      const command = curlCommand(request(), { url, needsToken: page.signIn !== undefined });
      void copyText(command, page.signIn === undefined ? 'cURL command' : 'cURL command, with $TOKEN,');
    } catch {
      notify('The variables are no JSON.');
    }
  };
  return (
    <ToolbarButton label="Copy as cURL" onClick={copy}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 5l5 5-5 5M10 15h7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </ToolbarButton>
  );
}

function CopyLink() {
  const { tab } = useOpenOperation();
  const copy = (): void => {
    const link = linkOfTab(tab(), new URL(location.href));
    if (link === undefined) notify('The operation is too long for a link: copy it and send it as a text.');
    else void copyText(link, 'Link');
  };
  return (
    <ToolbarButton label="Copy share link" onClick={copy}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
    </ToolbarButton>
  );
}
