/** What `next` makes of the value: at once where it is there, later where it is promised. */
export function whenThere<V, R>(value: V | Promise<V>, next: (value: V) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
