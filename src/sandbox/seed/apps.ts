import { emptyApp, type App } from '../rows/app/app.ts';
import type { Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import { catalog } from './app-catalog.ts';

/** The ids of the apps that people come from. */
export interface Directories {
  readonly corporate: string;
  readonly records: string;
  readonly partners: string;
}

interface WellKnownApp {
  readonly appId: string;
  readonly appDisplayName: string;
}

/** A hundred apps: the well-known one first, then the three directories, then the catalog. */
export function createApps(random: Random, wellKnown: WellKnownApp) {
  const policies = [random.id(), random.id(), random.id()];
  const drawApp = (displayName: string, description: string) =>
    createApp({ random, policies, displayName, description });
  const drawDirectory = (displayName: string): App => ({
    ...drawApp(displayName, 'A directory of people'),
    isDirectory: true,
    identityMatching: 'APP_USER_IDENTITY_MATCHING_STRICT',
  });
  const known = {
    ...drawApp(wellKnown.appDisplayName, 'Finance: the general ledger'),
    id: wellKnown.appId,
    instructions: 'Say which cost center you work for.',
  };
  const corporate = drawDirectory('Corporate Directory');
  const records = addOwnMapper(drawDirectory('People Records'));
  const partners = drawDirectory('Partner Directory');
  const others = catalog.flatMap(({ purpose, names }) => names.map((name) => drawApp(name, purpose)));
  const directories: Directories = { corporate: corporate.id, records: records.id, partners: partners.id };
  return { apps: [known, corporate, records, partners, ...others], directories };
}

/** Sets an own mapper of accounts: employee numbers identify people better than names do. */
function addOwnMapper(app: App): App {
  const mappingCase = {
    appId: app.id,
    caseIndex: 0,
    appUserKeyCel: 'appUser.profile.employee_number',
    userKeyCel: 'user.employee_ids',
  };
  return {
    ...app,
    identityMatching: 'APP_USER_IDENTITY_MATCHING_CUSTOM',
    appUserMapper: { appId: app.id, mappingCases: [mappingCase] },
  };
}

interface AppDraft {
  readonly random: Random;
  readonly policies: readonly string[];
  readonly displayName: string;
  readonly description: string;
}

function createApp({ random, policies, displayName, description }: AppDraft): App {
  const createdMs = Date.UTC(2020, 0, 1) + random.below(2_000 * 86_400_000);
  const slug = displayName.toLowerCase().replaceAll(' ', '-');
  return {
    ...emptyApp,
    id: random.id(),
    displayName,
    description,
    logoUri: `https://logos.example/${slug}.svg`,
    isManuallyManaged: random.chance(0.2),
    appAccountId: `${slug}-${1_000 + random.below(9_000)}`,
    appAccountName: `tamarack-${slug}`,
    grantPolicyId: random.pick(policies),
    revokePolicyId: random.pick(policies),
    certifyPolicyId: random.chance(0.5) ? random.pick(policies) : '',
    monthlyCostUsd: random.below(40_000),
    userCount: String(random.below(3_000)),
    connectorVersion: random.below(6),
    accessModel: random.pick([
      'APP_ACCESS_MODEL_CLASSIC',
      'APP_ACCESS_MODEL_HYBRID',
      'APP_ACCESS_MODEL_SPARSE',
    ]),
    identityMatching: random.pick([
      'APP_USER_IDENTITY_MATCHING_STRICT',
      'APP_USER_IDENTITY_MATCHING_DISPLAY_NAME',
    ]),
    annotations: random.chance(0.3) ? { managed_by: 'terraform', tier: String(1 + random.below(3)) } : {},
    createdAt: formatTimestamp(createdMs, random.below(1_000_000)),
    updatedAt: formatTimestamp(createdMs + random.below(100 * 86_400_000)),
  };
}
