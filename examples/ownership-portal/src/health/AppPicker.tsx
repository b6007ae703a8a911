import { useState } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { useDebouncedValue } from '../ui/useDebouncedValue.ts';
import { findAppsToCheck } from './operations.ts';

/** An app by id and name. */
export interface ChosenApp {
  readonly id: string;
  readonly name: string;
}

interface AppPickerProps {
  readonly apps: readonly ChosenApp[];
  readonly onChange: (apps: readonly ChosenApp[]) => void;
}

/** The most apps that one list of problems takes. */
const maxApps = 32;

/** Chooses apps, one after the other. */
export function AppPicker({ apps, onChange }: AppPickerProps) {
  const [words, setWords] = useState('');
  const query = useDebouncedValue(words.trim());
  const isSearching = query !== '' && words.trim() !== '' && apps.length < maxApps;
  const { data, error, loading, refetch } = useQuery(
    findAppsToCheck,
    isSearching ? { variables: { query } } : skipToken,
  );
  const found = isSearching ? data?.apps : undefined;
  const others = found?.edges.filter(({ node }) => apps.every(({ id }) => id !== node.id));
  return (
    <div>
      <Combobox
        label="Only of these apps"
        placeholder={apps.length < maxApps ? 'Words of the name of an app' : 'No further app'}
        listLabel="Apps found"
        words={words}
        onWords={setWords}
        options={others?.map(({ node }) => ({
          id: node.id,
          name: node.displayName ?? node.id,
          hint: node.description,
        }))}
        onChoose={({ id, name }) => {
          onChange([...apps, { id, name }]);
          setWords('');
        }}
      >
        {isSearching && (
          <>
            {loading && <p role="status">Searching…</p>}
            {error && <Notice error={error} onRetry={() => void refetch()} />}
            {others?.length === 0 && found?.pageInfo.hasNextPage !== true && (
              <p role="status">No other app has these words in its name.</p>
            )}
          </>
        )}
      </Combobox>
      {apps.length > 0 && (
        <ul className="chips" aria-label="Chosen apps">
          {apps.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-label={`Without ${name}`}
                onClick={() => {
                  onChange(apps.filter((app) => app.id !== id));
                }}
              >
                {name} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
