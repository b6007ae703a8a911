import {
  getDirectory,
  getDirectoryEndpoint,
  listDirectories,
  listDirectoriesEndpoint,
  type C1Directory,
  type DirectoryKey,
} from '../../c1/resources/directories.ts';
import { compositeKey } from '../loader/entity-key.ts';
import { createListedEntity } from '../loader/listed-entity.ts';

const entityKey = compositeKey<DirectoryKey, C1Directory>({ appId: 'appId' });

/** The operation's loader of directories by their app: null for an app that is none. */
export const directoryLoader = createListedEntity(
  entityKey,
  [listDirectoriesEndpoint, getDirectoryEndpoint],
  ({ c1 }) => ({
    readPage: (page) => listDirectories(c1, page),
    get: (key) => getDirectory(c1, key),
  }),
);
