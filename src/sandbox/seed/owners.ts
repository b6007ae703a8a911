import type { App } from '../rows/app/app.ts';
import type { Random } from '../random/random.ts';
import { roleSlugs, type AppOwner } from '../store/store.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { User } from '../rows/user.ts';

interface Company {
  readonly random: Random;
  readonly apps: readonly App[];
  readonly people: readonly User[];
  readonly wellKnown: { readonly appId: string };
}

/** One to six owners for each app but the last, which has none; the last but one has a deleted owner. */
export function createOwners({ random, apps, people, wellKnown }: Company): readonly AppOwner[] {
  const financeLeads = people.filter(({ jobTitle }) => jobTitle === 'Director, Finance');
  const employed = people.filter(({ status, managerIds }) => status === 'ENABLED' && managerIds.length > 0);
  const deleted = people.filter(({ status }) => status === 'DELETED').slice(0, 1);
  const drawOwners = (app: App, index: number): readonly User[] => {
    if (app.id === wellKnown.appId) return financeLeads.slice(0, 3);
    if (index === apps.length - 2) return [...deleted, random.pick(employed)];
    if (index === apps.length - 1) return [];
    return Array.from({ length: 1 + random.below(6) }, () => random.pick(employed));
  };
  return apps.flatMap((app, index) =>
    drawOwners(app, index).map(({ id }, place) => ({
      appId: app.id,
      roleSlug: roleSlugs[place % roleSlugs.length] ?? 'primary',
      userId: id,
      createdAt: formatTimestamp(
        Date.UTC(2024, 0, 1) + random.below(800 * 86_400_000),
        random.below(1_000_000),
      ),
    })),
  );
}
