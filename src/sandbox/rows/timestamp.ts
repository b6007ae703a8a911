/** RFC 3339 in UTC as protobuf prints it: no fraction, or one of three, six or nine digits. */
export function formatTimestamp(ms: number, nanos = 0): string {
  const seconds = new Date(ms).toISOString().slice(0, 19);
  const fraction = String((Math.trunc(ms) % 1000) * 1_000_000 + nanos).padStart(9, '0');
  const digits = fraction.replace(/(?:000){1,3}$/, '');
  return digits === '' ? `${seconds}Z` : `${seconds}.${digits}Z`;
}
