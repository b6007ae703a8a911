import { useState } from 'react';
import type { OwnableKind, OwnershipProblem } from '../generated/graphql.ts';
import { ownableKindNames, ownableKinds } from '../ownable/ownable-kinds.ts';
import { AppPicker, type ChosenApp } from './AppPicker.tsx';
import { problemNames } from './problem-words.ts';
import { kindsThatNeedAnApp, type HealthQuery } from './sweep.ts';

interface HealthFormProps {
  readonly isLooking: boolean;
  readonly onStart: (query: HealthQuery) => void;
}

/** Chooses the kinds of objects to look at, the apps that they are of, and the problem to look for. */
export function HealthForm({ isLooking, onStart }: HealthFormProps) {
  const [kinds, setKinds] = useState<readonly OwnableKind[]>(['APP']);
  const [apps, setApps] = useState<readonly ChosenApp[]>([]);
  const [problem, setProblem] = useState<OwnershipProblem>();
  const needsApp = apps.length === 0 && kinds.some((kind) => kindsThatNeedAnApp.includes(kind));
  return (
    <form
      className="card"
      aria-label="What to look at"
      action={() => {
        onStart({ kinds, appIds: apps.map(({ id }) => id), problem });
      }}
    >
      <fieldset className="choices">
        <legend>Look at</legend>
        {ownableKindNames.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) => {
                const others = kinds.filter((one) => one !== kind);
                setKinds(target.checked ? [...others, kind] : others);
              }}
            />
            {ownableKinds[kind].several}
          </label>
        ))}
      </fieldset>
      <AppPicker apps={apps} onChange={setApps} />
      <div className="line">
        <select
          aria-label="Problem"
          value={problem ?? ''}
          onChange={({ target: { value } }) => {
            setProblem(value === '' ? undefined : (value as OwnershipProblem));
          }}
        >
          <option value="">Any problem</option>
          {Object.entries(problemNames).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        <button type="submit" className="primary" disabled={isLooking || kinds.length === 0 || needsApp}>
          Look for problems
        </button>
        {needsApp && (
          <p className="hint">Choose an app: of entitlements and resources there are too many in all apps.</p>
        )}
      </div>
    </form>
  );
}
