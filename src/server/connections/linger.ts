import type { Socket } from 'node:net';

/** Time for which a client may continue sending after its response: enough to read the response and stop. */
const lingerMs = 1_000;

/**
 * Reads a connection that is ended on our side for a moment longer: closing a socket with unread bytes resets the
 * connection, and a client that is still sending could lose the response.
 */
export function lingerAfter(socket: Socket): void {
  const linger = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => {
    clearTimeout(linger);
  });
}
