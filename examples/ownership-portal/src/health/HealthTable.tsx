import { useState } from 'react';
import { ownableKinds } from '../ownable/ownable-kinds.ts';
import { linkTo } from '../routing.ts';
import { AddOwnerDialog } from './AddOwnerDialog.tsx';
import { problemSentence } from './problem-words.ts';
import type { UnhealthyObject } from './sweep.ts';

/** The objects with their problems, each with a way to add an owner. */
export function HealthTable({ objects }: { readonly objects: readonly UnhealthyObject[] }) {
  const [chosen, setChosen] = useState<UnhealthyObject>();
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <>
      <div className="table">
        <table aria-label="Objects with problems">
          <thead>
            <tr>
              <th scope="col">Object</th>
              <th scope="col">Kind</th>
              <th scope="col">Problems</th>
              <th scope="col">Active owners</th>
              <th scope="col">Inactive</th>
              <th scope="col">
                <span className="visually-hidden">Add an owner</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {objects.map((object) => (
              <HealthRow
                key={object.nodeId}
                object={object}
                done={done.get(object.nodeId)}
                onAdd={() => {
                  setChosen(object);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {chosen && (
        <AddOwnerDialog
          object={chosen}
          onClose={(sentence) => {
            setChosen(undefined);
            if (sentence !== undefined) setDone(new Map([...done, [chosen.nodeId, sentence]]));
          }}
        />
      )}
    </>
  );
}

interface HealthRowProps {
  readonly object: UnhealthyObject;
  /** What was done about it. */
  readonly done: string | undefined;
  readonly onAdd: () => void;
}

function HealthRow({ object: row, done, onAdd }: HealthRowProps) {
  const { object, kind, problems, activeOwnerCount, inactiveOwnerCount, isComplete } = row;
  return (
    <tr>
      <th scope="row">
        <span className="name">{object.name}</span>
        {object.app !== undefined && <span className="hint">{object.app}</span>}
      </th>
      <td data-label="Kind">{ownableKinds[kind].one}</td>
      <td data-label="Problems">
        <ul className="remarks">
          {problems.map((problem) => (
            <li key={problem}>{problemSentence(problem, row)}</li>
          ))}
          {!isComplete && <li className="hint">C1 does not show you all of its owners.</li>}
          {done !== undefined && (
            <li className="done" role="status">
              {done}
            </li>
          )}
        </ul>
      </td>
      <td data-label="Active owners">{activeOwnerCount}</td>
      <td data-label="Inactive">{inactiveOwnerCount}</td>
      <td className="actions">{!problems.includes('AT_OWNER_LIMIT') && <Add row={row} onAdd={onAdd} />}</td>
    </tr>
  );
}

/** Leads to the owners of an app, where one can be added; opens a form for all others. */
function Add({
  row: { appId, object },
  onAdd,
}: {
  readonly row: UnhealthyObject;
  readonly onAdd: () => void;
}) {
  const label = `Add owner of ${object.name}`;
  if (appId === undefined)
    return (
      <button type="button" aria-label={label} onClick={onAdd}>
        Add owner
      </button>
    );
  return (
    <a className="button" aria-label={label} href={linkTo({ view: 'owners', appId, isAdding: true })}>
      Add owner
    </a>
  );
}
