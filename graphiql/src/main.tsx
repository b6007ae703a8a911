import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import './monaco-workers.ts';
import { notify } from './notice.tsx';
import { Page } from './page.tsx';
import { page } from './page-options.ts';
import { tabOfLink } from './share-link.ts';
import { createPageStorage } from './storage.ts';
import { openingTabs } from './tabs.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const linked = tabOfLink(location.search);
if (linked !== undefined) {
  notify('This operation came with a link, and has not been run. Read it before you run it.');
  // A reload shows the tab as it is by then, and not the link again.
  history.replaceState(null, '', location.pathname);
}
const storage = createPageStorage(location.pathname);
createRoot(root).render(<Page storage={storage} tabs={openingTabs(storage, page, linked)} />);
