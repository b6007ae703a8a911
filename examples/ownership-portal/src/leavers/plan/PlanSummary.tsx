import { ownableKinds } from '../../ownable/ownable-kinds.ts';
import { coverageOf, successorWarnings, type Belongings, type PlanPart } from './plan.ts';
import { countWords, gapWords, warningSentence } from './plan-words.ts';

interface PlanSummaryProps {
  readonly parts: readonly PlanPart[];
  readonly leaver: string;
}

/** What was looked at, what else belongs to the leaver, and what is to be known of the successor. */
export function PlanSummary({ parts, leaver }: PlanSummaryProps) {
  const belongings = parts.find((part) => part.belongings !== undefined)?.belongings;
  const warnings = successorWarnings(parts.flatMap(({ rows }) => rows));
  return (
    <div className="summary">
      {warnings.map((warning) => (
        <p key={warning.code} className="caution">
          {warningSentence(warning)}
        </p>
      ))}
      {belongings && <AlsoBelongs belongings={belongings} leaver={leaver} />}
      <details>
        <summary>What was looked at</summary>
        <ul className="coverage" aria-label="What was looked at">
          {coverageOf(parts).map(({ kind, scanned, isComplete, gaps }) => (
            <li key={kind}>
              {ownableKinds[kind].several}: looked at {scanned}
              {isComplete ? '' : ', not all of them'}
              {gaps.map((gap) => (
                <span key={gap} className="hint">
                  {' '}
                  – {gapWords[gap]}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface AlsoBelongsProps {
  readonly belongings: Belongings;
  readonly leaver: string;
}

/** What the transfer leaves where it is. */
function AlsoBelongs({ belongings, leaver }: AlsoBelongsProps) {
  const { delegators, openTasks, openFindings, apiKeys } = belongings;
  return (
    <div>
      <h3>What else belongs to {leaver}</h3>
      <p className="hint">This is not moved.</p>
      <ul className="belongings" aria-label={`What else belongs to ${leaver}`}>
        <li>{countWords(delegators, 'person delegates tasks', 'people delegate tasks')} to the leaver</li>
        <li>{countWords(openTasks, 'open task', 'open tasks')}</li>
        <li>{countWords(openFindings, 'finding to take care of', 'findings to take care of')}</li>
        <li>{countWords(apiKeys, 'API key', 'API keys')}</li>
      </ul>
    </div>
  );
}
