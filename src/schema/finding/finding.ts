import {
  ownershipFindingTypes,
  type C1Finding,
  type OwnershipFindingType,
} from '../../c1/resources/findings.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { callsC1, callsOneOf } from '../c1-calls.ts';
import { resolveReference } from '../loader/reference.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { OwnedObject } from '../owner/owned-object.ts';
import { uint32ToInt } from '../scalar/uint32.ts';
import {
  DeactivatedOwnerSource,
  FindingSeverity,
  FindingSourceKind,
  FindingState,
  FindingType,
} from './finding-enums.ts';
import { findingLoader } from './finding-loader.ts';
import { DeactivatedOwnerDetail, FindingOwnerRef } from './finding-owner.ts';
import {
  AppResourceTarget,
  AppUserTarget,
  ConnectorTarget,
  followTarget,
  IdentityUserTarget,
  targetLoaders,
} from './finding-target.ts';

/** Something about owners that C1 has found. */
export const Finding = builder.objectRef<C1Finding>('Finding');

const unknown = 'Null for a value that this graph does not know.';
const unsaid = 'Null when C1 does not say.';
const otherTarget = 'Null for another target.';

/** The type of a finding: the one of which C1 sends the part. */
function getFindingType(finding: C1Finding): OwnershipFindingType | null {
  const parts = [finding.nhiUnowned, finding.serviceAccountUnowned, finding.deactivatedOwner];
  return ownershipFindingTypes.find((_type, index) => parts[index] != null) ?? null;
}

Finding.implement({
  description:
    'Something about owners that a detector of C1 has found, when it last looked. C1 keeps findings: one may be about a state ' +
    'that has passed.',
  interfaces: [Node],
  extensions: nodeIdentity(findingLoader),
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: "C1's id of the finding." }),
    findingType: t.field({
      type: FindingType,
      description: `What C1 has found. ${unknown}`,
      resolve: getFindingType,
    }),
    appId: t.exposeID('appId', { description: `C1's id of the app that it is about. ${unsaid}` }),
    app: t.field({
      type: App,
      description: 'That app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) =>
        appId === null ? null : resolveReference(info, appLoader(context))(appId),
    }),
    state: t.expose('state', { type: FindingState, description: `What has become of it. ${unknown}` }),
    severity: t.expose('severity', { type: FindingSeverity, description: `How bad it is. ${unknown}` }),
    sourceKind: t.expose('sourceKind', {
      type: FindingSourceKind,
      description: `Where it comes from. ${unknown}`,
    }),
    recurrenceCount: t.int({
      description: 'How often it has come back. Null when that is no number that GraphQL has.',
      resolve: ({ recurrenceCount }, _args, { c1 }) =>
        uint32ToInt(recurrenceCount, 'Finding.recurrenceCount', c1.responses.onUnexpectedValue),
    }),
    taskId: t.exposeID('taskId', {
      description: "C1's id of the task that was made for it. Null when there is none.",
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: `When C1 recorded it. ${unsaid}` }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: `When it was last changed. ${unsaid}`,
    }),
    firstObservedAt: t.expose('firstObservedAt', {
      type: 'DateTime',
      description: `When it was first seen. ${unsaid}`,
    }),
    lastObservedAt: t.expose('lastObservedAt', {
      type: 'DateTime',
      description: `When it was last seen. ${unsaid}`,
    }),
    lastAppearedAt: t.expose('lastAppearedAt', {
      type: 'DateTime',
      description: `When it last came up, or came back. ${unsaid}`,
    }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      description: 'When it was settled. Null while it is not.',
    }),
  }),
});

builder.objectFields(Finding, (t) => ({
  target: t.field({
    type: OwnedObject,
    description:
      'The account, resource, connector or user that it is about, as it is now. Null for a target of another kind, and when ' +
      'it does not exist (any more) or cannot be read.',
    extensions: callsOneOf(() => targetLoaders),
    resolve: (finding, _args, context, info) => followTarget(finding, context, info),
  }),
  appUserTarget: t.expose('appUserTarget', {
    type: AppUserTarget,
    description: `The account that it is about, by its ids. ${otherTarget}`,
  }),
  appResourceTarget: t.expose('appResourceTarget', {
    type: AppResourceTarget,
    description: `The resource that it is about, by its ids. ${otherTarget}`,
  }),
  connectorTarget: t.expose('connectorTarget', {
    type: ConnectorTarget,
    description: `The connector that it is about, by its ids. ${otherTarget}`,
  }),
  identityUserTarget: t.expose('identityUserTarget', {
    type: IdentityUserTarget,
    description: `The user that it is about, by its id. ${otherTarget}`,
  }),
}));

builder.objectFields(Finding, (t) => ({
  deactivatedOwners: t.field({
    type: [DeactivatedOwnerDetail],
    nullable: false,
    description: 'The people no longer active that answer for the target. Empty for other types of findings.',
    resolve: ({ deactivatedOwnerEvidence }) => deactivatedOwnerEvidence?.deactivatedOwners ?? [],
  }),
  deactivatedOwnerSource: t.field({
    type: DeactivatedOwnerSource,
    description: `In which way they answer for it. Null for other types of findings, and for a value that this graph does not know.`,
    resolve: ({ deactivatedOwner }) => deactivatedOwner?.source ?? null,
  }),
  effectiveOwner: t.field({
    type: FindingOwnerRef,
    description:
      'The one to take care of it: `assignedOwner` if set, `computedOwner` if not. Null when C1 has neither.',
    resolve: ({ assignedOwner, computedOwner }) => assignedOwner ?? computedOwner,
  }),
  assignedOwner: t.expose('assignedOwner', {
    type: FindingOwnerRef,
    description: 'The owner that a person has set. Null when none is set.',
  }),
  computedOwner: t.expose('computedOwner', {
    type: FindingOwnerRef,
    description: 'The owner that C1 has worked out. Null when it has none.',
  }),
  snoozeUntil: t.expose('snoozeUntil', {
    type: 'DateTime',
    description: 'Until when it is put off. Null when it is not.',
  }),
  snoozeReason: t.exposeString('snoozeReason', {
    description: 'Why it is put off. Null when no reason is given.',
  }),
  suppressReason: t.exposeString('suppressReason', {
    description: 'Why it is hidden. Null when no reason is given.',
  }),
  riskAcceptanceExpiresAt: t.expose('riskAcceptanceExpiresAt', {
    type: 'DateTime',
    description: 'Until when its risk is accepted. Null when it is not, or without an end.',
  }),
  riskAcceptanceJustification: t.exposeString('riskAcceptanceJustification', {
    description: 'Why its risk is accepted. Null when no reason is given.',
  }),
}));
