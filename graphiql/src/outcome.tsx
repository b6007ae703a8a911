import type { ReactNode } from 'react';
import type { ReportedCall, UpstreamReport } from '../../src/server/response/upstream-report.ts';
import { lastExchange, type Exchange } from './exchange.ts';
import { copyText } from './notice.tsx';
import { page } from './page-options.ts';
import { useStore } from './store.ts';

/** Below the result: the status of the last operation, and its calls to C1. */
export function Outcome() {
  const exchange = useStore(lastExchange);
  if (exchange === undefined) {
    return (
      <p className="outcome outcome-empty">
        {page.explain
          ? 'Run an operation: its status, and its calls to C1, are shown here.'
          : 'Run an operation: its status is shown here.'}
      </p>
    );
  }
  return (
    <section className="outcome" aria-label="What it did">
      <Status {...exchange} />
      {page.explain && exchange.status !== undefined && <Report report={exchange.report} />}
    </section>
  );
}

function Status({ operationName, status, durationMs, bytes, errors = 0, requestId, report }: Exchange) {
  const parts = [
    status === undefined ? 'no response' : `HTTP ${status}`,
    `${Math.round(durationMs)} ms`,
    ...(bytes === undefined ? [] : [sizeOf(bytes)]),
    ...costOf(report),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
  ];
  return (
    <p className="status-line">
      <strong>{operationName}</strong>
      <span role="status">{parts.join(' · ')}</span>
      {requestId !== undefined && (
        <span className="request-id">
          request <code>{requestId}</code>
          <button
            type="button"
            aria-label="Copy request id"
            onClick={() => void copyText(requestId, 'Request id')}
          >
            Copy
          </button>
        </span>
      )}
    </p>
  );
}

function Report({ report }: { readonly report: UpstreamReport | undefined }) {
  // So is a request that was rejected before it was read, and what a proxy responds.
  if (report === undefined) return <p>The response has no report of calls to C1.</p>;
  const { summary, calls } = report;
  const { operationMs, waitedMs, shared = 0, unsent = 0 } = summary;
  if (calls.length === 0) return <p>It made no call to C1, and took {operationMs} ms.</p>;
  return (
    <details open>
      <summary>
        What it did: {counted(summary.calls, 'call')} to C1{shared > 0 && `, ${shared} shared`}
        {unsent > 0 && `, ${unsent} not sent`}; {waitedMs} of {operationMs} ms waited for C1
      </summary>
      <div className="calls" role="region" aria-label="Calls to C1" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Call</th>
              <th scope="col">Status</th>
              <th scope="col">Ids</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call, index) => (
              <Call key={index} call={call} operationMs={operationMs} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Call({ call, operationMs }: { readonly call: ReportedCall; readonly operationMs: number }) {
  const { method, path, status, startMs, durationMs, ids, attempt, shared, unsent } = call;
  const endMs = durationMs === null ? operationMs : startMs + durationMs;
  const percent = (ms: number): number => Math.min(100, Math.max(0, (100 * ms) / Math.max(operationMs, 0.1)));
  const marks = [
    ...(attempt === undefined ? [] : [`attempt ${attempt}`]),
    ...(shared === true ? ['shared'] : []),
    ...(unsent === true ? ['not sent'] : []),
  ];
  return (
    <tr>
      <td>
        <code>
          {method} {breakable(path)}
        </code>
        {marks.length > 0 && <span className="call-marks"> {marks.join(', ')}</span>}
      </td>
      <td className={status !== null && status < 400 ? undefined : 'call-failed'}>{status ?? 'none'}</td>
      <td>{ids ?? ''}</td>
      <td>
        <span className="call-time">{durationMs === null ? 'unfinished' : `${durationMs} ms`}</span>
        <span className="call-track" aria-hidden="true">
          <span
            className="call-bar"
            style={{
              marginInlineStart: `${percent(startMs)}%`,
              width: `max(2px, ${percent(endMs) - percent(startMs)}%)`,
            }}
          />
        </span>
      </td>
    </tr>
  );
}

/** A path that may be broken before each slash. */
function breakable(path: string): readonly ReactNode[] {
  return path
    .split(/(?=\/)/)
    .map((segment, index) => [<wbr key={index} />, segment])
    .flat();
}

/** What the operation cost, where the report has it. */
function costOf(report: UpstreamReport | undefined): readonly string[] {
  const { cost, maxCost } = report?.summary ?? {};
  if (cost === undefined) return [];
  return [maxCost === undefined ? `cost ${cost}` : `cost ${cost} of ${maxCost}`];
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** A number of bytes in decimal units. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
