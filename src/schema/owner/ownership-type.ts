import type { ObjectRef } from '@pothos/core';
import type { Ownership } from '../../c1/ownership/ownership.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder, type GraphTypes } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { capitalize } from './owner-arguments.ts';
import type { OwnableKindConfig } from './ownable-kind-config.ts';
import type { OwnerKindConfig } from './owner-kind-config.ts';
import { Ownership as OwnershipInterface } from './owner-interfaces.ts';
import type { OwnershipLoader } from './ownership-loader.ts';

/** Creates the type of ownerships of one kind of object by one kind of owners: `AppOwnerUser`. */
export function createOwnershipType<Object, Row, Ref extends object>(
  owned: OwnableKindConfig<Object>,
  sort: OwnerKindConfig<Row, Ref>,
  loader: OwnershipLoader<Row, Ref>,
): ObjectRef<GraphTypes, Ownership<Row, Ref>, Ownership<Row, Ref>> {
  type Shape = Ownership<Row, Ref>;
  const { kind, words } = owned;
  const { subject } = sort;
  const type = builder.objectRef<Shape>(capitalize(kind.item + subject.suffix));

  type.implement({
    description: `One way in which ${words.a} is owned: ${sort.words.one} ${sort.words.own} it, under one role. There may be others.`,
    interfaces: [Node, OwnershipInterface, sort.ownerInterface],
    extensions: nodeIdentity(loader),
    fields: (t) => ({
      roleSlug: t.exposeString('roleSlug', {
        nullable: false,
        description: 'The role under which it is owned. Roles are named by each tenant.',
      }),
      createdAt: t.expose('createdAt', {
        type: 'DateTime',
        description: 'Since when it is owned like this. Null when C1 does not say.',
      }),
      [subject.field]: t.field({
        type: sort.type,
        description: `The owner: ${sort.words.one}. Null when C1 does not show it to the caller or it cannot be read.`,
        extensions: mayCallC1(sort.follow), // C1 embeds it in lists
        resolve: ({ subject: row, ref }, _args, context, info) =>
          (row ?? (ref === null ? null : sort.follow(ref, context, info))) as never,
      }),
      ownedObject: t.field({
        type: owned.type,
        description: `What is owned: ${words.the}. Null when it does not exist (any more) or cannot be read.`,
        extensions: callsC1(owned.follow),
        resolve: ({ object }, _args, context, info) => owned.follow(object, context, info) as never,
      }),
    }),
  });
  addKeyFields(type, owned);
  return type;
}

/** Adds the keys of the object, under C1's names, and the app that it belongs to. */
function addKeyFields<Object, Row, Ref>(
  type: ObjectRef<GraphTypes, Ownership<Row, Ref>, Ownership<Row, Ref>>,
  { kind, keys }: OwnableKindConfig<Object>,
): void {
  for (const name of kind.keys) {
    builder.objectField(type, name, (t) =>
      t.id({
        nullable: false,
        description: keys[name] ?? '',
        resolve: ({ object }) => object[name] ?? '',
      }),
    );
  }
  if (!kind.keys.includes('appId')) return;
  builder.objectField(type, 'app', (t) =>
    t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ object }, _args, context, info) =>
        resolveReference(info, appLoader(context))(object['appId'] ?? ''),
    }),
  );
}
