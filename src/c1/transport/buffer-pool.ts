/** Buffers of one size, to be used one after the other for different things. */
export interface BufferPool {
  readonly acquire: () => Buffer;
  /** It must not be read afterwards. */
  readonly release: (buffer: Buffer) => void;
}

/** @param max how many are kept at most; buffers that are not released are garbage-collected */
export function createBufferPool(size: number, max: number): BufferPool {
  const spare: Buffer[] = [];
  return {
    acquire: () => spare.pop() ?? Buffer.allocUnsafeSlow(size),
    release: (buffer) => {
      if (buffer.length === size && spare.length < max) spare.push(buffer);
    },
  };
}
