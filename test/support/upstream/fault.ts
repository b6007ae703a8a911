import type { Socket } from 'node:net';
import { keepOutOfLogs } from '../log-leaks/leak-check.ts';
import { answerBytes, type HttpMessage } from './http-message.ts';
import { trickle } from './slow-responses.ts';

/** Faults in front of C1, which never sees the call. */
export const faultsBefore = [
  'reset-before',
  '429-seconds',
  '429-date',
  '500-before',
  '502-before',
  '503-before',
  '504-before',
] as const;

/** Faults of the way back: C1 carries the call out, and its answer is lost or spoiled. */
export const faultsAfter = [
  'reset-after',
  '500-after',
  '502-after',
  '503-after',
  '504-after',
  'stall',
  'trickle',
  'truncate',
  'html',
  'broken-json',
  'redirect',
  'wrong-type',
  'huge',
] as const;

/** What can go wrong with one call between the gateway and C1; refused connections are no matter of single calls. */
export type Fault = FaultBefore | FaultAfter;
type FaultBefore = (typeof faultsBefore)[number];
type FaultAfter = (typeof faultsAfter)[number];

const faultText = 'WORDS-FROM-UPSTREAM';
keepOutOfLogs(faultText);

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** Whether it happens before C1 sees the call. */
export function isBefore(fault: Fault): fault is FaultBefore {
  return faultsBefore.some((before) => before === fault);
}

/** Gives a client what it gets instead of reaching C1. */
export function refuseCall(fault: FaultBefore, client: Socket): void {
  switch (fault) {
    case 'reset-before':
      client.resetAndDestroy();
      return;
    case '429-seconds':
    case '429-date': {
      // "At once" in both forms, so that nobody sits through the wait.
      const retryAfter = fault === '429-seconds' ? 0 : new Date(Date.now() - 1_000).toUTCString();
      client.write(answerBytes(429, { ...json, 'retry-after': retryAfter }, statusOf(8)));
      return;
    }
    default:
      // What stands in front of C1 does not speak like C1.
      client.write(answerBytes(Number.parseInt(fault), html, `<html>${faultText}</html>`));
  }
}

/** Gives a client what arrives of an answer of C1. */
export function spoilAnswer(fault: Exclude<FaultAfter, 'huge'>, answer: HttpMessage, client: Socket): void {
  const { bytes, body } = answer;
  switch (fault) {
    case 'reset-after':
      client.resetAndDestroy();
      return;
    case 'stall':
      return;
    case 'trickle':
      trickle(answer, client);
      return;
    case 'truncate':
      client.end(bytes.subarray(0, bytes.length - Math.ceil(body.length / 2)));
      return;
    case 'html':
      client.write(answerBytes(200, html, `<html>${faultText}</html>`));
      return;
    case 'broken-json':
      client.write(answerBytes(200, json, `{"${faultText}": ${body.toString()}`));
      return;
    case 'redirect':
      client.write(answerBytes(302, { location: `/${faultText}` }));
      return;
    case 'wrong-type':
      client.write(answerBytes(200, { 'content-type': 'text/plain' }, body));
      return;
    default:
      client.write(answerBytes(Number.parseInt(fault), json, statusOf(2)));
  }
}

function statusOf(code: number): string {
  return JSON.stringify({ code, message: faultText, details: [] });
}
