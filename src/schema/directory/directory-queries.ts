import { listDirectoriesEndpoint } from '../../c1/resources/directories.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readListedConnection } from '../connection/listed-connection.ts';
import { Directory } from './directory.ts';
import { directoryLoader } from './directory-loader.ts';

const DirectoryConnection = connectionType(Directory, 'directories');

builder.queryFields((t) => ({
  directory: t.field({
    type: Directory,
    description: 'One directory, by its app. Null when the app does not exist or is no directory.',
    args: { appId: t.arg.id({ required: true, description: "C1's id of the app." }) },
    extensions: callsC1(directoryLoader),
    resolve: (_query, key, context) => directoryLoader(context).load(key),
  }),
  directories: t.field({
    type: DirectoryConnection,
    description:
      "The directories from which people come to C1, in an order of C1's own. Null with an error when they cannot be read.",
    args: connectionArguments,
    extensions: callsC1(listDirectoriesEndpoint),
    resolve: (_query, page, context) =>
      readListedConnection({ field: 'directories', list: directoryLoader, context }, page),
  }),
}));
