import type { Lost } from './render-task.ts';

/** Thrown in a thread when what is kept, of an article or a picture, turns out to be missing or damaged. */
export class LostValue extends Error {
  readonly lost: Lost;

  constructor(lost: Lost) {
    super('What was kept cannot be read.');
    this.lost = lost;
  }
}
