/** A pool of reusable buffers of one size. */
export interface BufferPool {
  readonly acquire: () => Buffer;
  /** Returns a buffer to the pool; it must not be used afterwards. */
  readonly release: (buffer: Buffer) => void;
}

/** @param max maximum number of idle buffers; buffers that are not released are garbage-collected */
export function createBufferPool(size: number, max: number): BufferPool {
  const spare: Buffer[] = [];
  return {
    acquire: () => spare.pop() ?? Buffer.allocUnsafeSlow(size),
    release: (buffer) => {
      if (buffer.length === size && spare.length < max) spare.push(buffer);
    },
  };
}
