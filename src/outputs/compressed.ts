import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { CompressedView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';

/** The output compressed as far as it goes, since that happens once and is read often (R11.5). */
export function toCompressed(
  { coding }: Pick<CompressedView<unknown>, 'coding'>,
  { path, bytes, mediaType }: Output,
): Output {
  return { path: `${path}.${coding}`, bytes: coding === 'br' ? brotli(bytes) : gzip(bytes), mediaType };
}

function brotli(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  });
}

/** The tenth byte names the system that did it; 255 is "unknown", so that all systems make the same file. */
function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}
