import { Activity, useState } from 'react';
import { useReactiveVar } from '@apollo/client/react';
import { isSandbox, sessionNumber } from './graph/session.ts';
import { TokenButton, TokenPanel } from './graph/TokenPanel.tsx';
import { HealthView } from './health/HealthView.tsx';
import { LeaversView } from './leavers/LeaversView.tsx';
import { OwnersView } from './owners/OwnersView.tsx';
import { linkTo, useRoute, type Route } from './routing.ts';

const views = [
  { view: 'owners', name: 'Owners' },
  { view: 'leavers', name: 'Leavers' },
  { view: 'health', name: 'Health' },
] as const;

/** The last route of each view that was opened: a view that is left stays as it is. */
type Routes = Partial<Record<Route['view'], Route>>;

/** The three views, one at a time. */
export function Page() {
  const route = useRoute();
  const isInvented = useReactiveVar(isSandbox);
  const session = useReactiveVar(sessionNumber);
  const [routes, setRoutes] = useState<Routes>({});
  if (routes[route.view] !== route) setRoutes({ ...routes, [route.view]: route });
  return (
    <>
      <header className="top">
        <h1>Ownership portal</h1>
        <nav className="views" aria-label="Views">
          {views.map(({ view, name }) => {
            const isCurrent = view === route.view;
            const href = linkTo((isCurrent ? undefined : routes[view]) ?? { view });
            return (
              <a key={view} href={href} aria-current={isCurrent ? 'page' : undefined}>
                {name}
              </a>
            );
          })}
        </nav>
        {isInvented && <span className="badge">Sandbox: everything is invented</span>}
        <TokenButton />
      </header>
      <TokenPanel />
      {views.map(({ view }) => {
        const opened = routes[view];
        if (opened === undefined) return null;
        return (
          <Activity key={`${session} ${view}`} mode={view === route.view ? 'visible' : 'hidden'}>
            <View route={opened} />
          </Activity>
        );
      })}
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'owners':
      return <OwnersView {...route} />;
    case 'leavers':
      return <LeaversView {...route} />;
    case 'health':
      return <HealthView />;
  }
}
