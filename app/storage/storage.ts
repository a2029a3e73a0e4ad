/** Where bytes are kept, each under the SHA-256 of what they are: the same bytes are kept once. */
export interface Storage {
  /** Resolves once the bytes are on disk: what is acknowledged after it outlives a power cut. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** Null where nothing is kept under this hash. */
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Takes bytes away; without effect where there are none. */
  delete(hash: string): Promise<void>;
}
