import { useReactiveVar } from '@apollo/client/react';
import { AppList } from './AppList.tsx';
import { FailedChanges } from './FailedChanges.tsx';
import { useChosenApp } from './location.ts';
import { Owners } from './Owners.tsx';
import { isSandbox, token, turn } from './session.ts';
import { TokenForm } from './TokenForm.tsx';

/** Apps on one side, the owners of the chosen one on the other. */
export function Page() {
  const appId = useChosenApp();
  const isInvented = useReactiveVar(isSandbox);
  const whose = useReactiveVar(turn);
  const hasToken = useReactiveVar(token) !== '';
  return (
    <>
      <header className="top">
        <h1>App owners</h1>
        {isInvented && <span className="badge">Sandbox: everything is invented</span>}
        <details className="access">
          <summary>{hasToken ? 'With your token' : 'Access token'}</summary>
          <TokenForm />
        </details>
      </header>
      <div className="panes">
        <nav className="apps" aria-label="Apps">
          <AppList key={whose} chosen={appId} />
        </nav>
        <main>
          <FailedChanges />
          {appId === undefined ? <Welcome /> : <Owners key={`${whose} ${appId}`} appId={appId} />}
        </main>
      </div>
    </>
  );
}

function Welcome() {
  return (
    <div className="welcome">
      <h2>Who owns what?</h2>
      <p>Choose an app to see the people who own it, to add one, or to remove one.</p>
    </div>
  );
}
