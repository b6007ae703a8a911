import { AppList } from './AppList.tsx';
import { FailedChanges } from './FailedChanges.tsx';
import { Owners } from './Owners.tsx';

interface OwnersViewProps {
  readonly appId?: string;
  readonly isAdding?: boolean;
}

/** Apps on one side, the owners of the chosen one on the other; on a phone one of the two. */
export function OwnersView({ appId, isAdding = false }: OwnersViewProps) {
  return (
    <div className={appId === undefined ? 'panes' : 'panes has-choice'}>
      <nav className="apps" aria-label="Apps">
        <AppList chosen={appId} />
      </nav>
      <main>
        <FailedChanges />
        {appId === undefined ? <Welcome /> : <Owners key={appId} appId={appId} isAdding={isAdding} />}
      </main>
    </div>
  );
}

function Welcome() {
  return (
    <div className="welcome">
      <h2>Owners of apps</h2>
      <p>Choose an app to see its owners, to add one, or to remove one.</p>
    </div>
  );
}
