/** First and last byte, both included. */
interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one piece of `size` bytes that a `Range` header asks for, `'none'` when it asks for nothing that we give in pieces
 * (then the whole is the answer), `'outside'` when the piece begins behind the end.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | 'outside' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '') {
    if (last === '') return 'none';
    return Number(last) === 0 || size === 0
      ? 'outside'
      : { first: Math.max(0, size - Number(last)), last: size - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return 'none';
  if (Number(first) >= size) return 'outside';
  return { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
