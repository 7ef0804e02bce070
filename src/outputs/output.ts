/** One file to publish: its path below the output folder, its bytes, its media type. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}
