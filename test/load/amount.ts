const text = process.env['SOAK_FACTOR'] ?? '1';
// Of another text no operation would be sent, and each test would pass.
if (!/^[1-9]\d*$/.test(text)) throw new Error(`SOAK_FACTOR: want a whole number from 1, got ${text}`);

/** How many times as many operations are sent as a short run sends. */
export const soakFactor = Number(text);
