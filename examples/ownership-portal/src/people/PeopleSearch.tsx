import { useState, type Ref } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import type { PersonFragment, UserStatus } from '../generated/graphql.ts';
import { Notice } from '../errors/Notice.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { useDebouncedValue } from '../ui/useDebouncedValue.ts';
import { findPeople } from './operations.ts';
import { hintOf, nameOf } from './person.ts';

interface PeopleSearchProps {
  readonly label: string;
  readonly chosen: PersonFragment | undefined;
  /** Gets undefined when the words change after a choice. */
  readonly onChoose: (person: PersonFragment | undefined) => void;
  /** Only people of these statuses; those that C1 finds without a condition if absent. */
  readonly userStatuses?: UserStatus[];
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Fewer letters find nearly all people. */
const minLetters = 2;

/** Finds a person by name or address. */
export function PeopleSearch({ label, chosen, onChoose, userStatuses, inputRef }: PeopleSearchProps) {
  const [words, setWords] = useState('');
  const query = useDebouncedValue(words.trim());
  const isSearching = chosen === undefined && Math.min(words.trim().length, query.length) >= minLetters;
  const { data, error, loading, refetch } = useQuery(
    findPeople,
    isSearching ? { variables: { query, ...(userStatuses !== undefined && { userStatuses }) } } : skipToken,
  );
  const found = isSearching ? data?.users : undefined;
  const people = found?.edges.map(({ node }) => node);
  return (
    <Combobox
      label={label}
      placeholder="Name or e-mail address"
      listLabel="People found"
      words={chosen === undefined ? words : nameOf(chosen)}
      onWords={(text) => {
        setWords(text);
        if (chosen !== undefined) onChoose(undefined);
      }}
      options={people?.map((person) => ({ id: person.id, name: nameOf(person), hint: hintOf(person) }))}
      onChoose={({ id }) => {
        setWords('');
        onChoose(people?.find((person) => person.id === id));
      }}
      {...(inputRef !== undefined && { inputRef })}
    >
      {isSearching && (
        <>
          {loading && <p role="status">Searching…</p>}
          {error && <Notice error={error} onRetry={() => void refetch()} />}
          {people?.length === 0 && found?.pageInfo.hasNextPage !== true && (
            <p role="status">No person has these words in name or address.</p>
          )}
          {found?.pageInfo.hasNextPage === true && (
            <p className="hint">There are more: type more of the name.</p>
          )}
        </>
      )}
    </Combobox>
  );
}
