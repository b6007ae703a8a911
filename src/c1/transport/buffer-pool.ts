/** Buffers of one size, to be used one after the other for different things. */
export interface SpareBuffers {
  readonly take: () => Buffer;
  /** Whoever has taken it looks at it no more. */
  readonly giveBack: (buffer: Buffer) => void;
}

/** @param max how many are kept at most; what nobody gives back is freed like anything else */
export function spareBuffers(size: number, max: number): SpareBuffers {
  const spare: Buffer[] = [];
  return {
    take: () => spare.pop() ?? Buffer.allocUnsafeSlow(size),
    giveBack: (buffer) => {
      if (buffer.length === size && spare.length < max) spare.push(buffer);
    },
  };
}
