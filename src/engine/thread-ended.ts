/** What is said of a thread that ended without a word: somebody or something else ended it. */
export class ThreadEnded extends Error {
  constructor() {
    super('The thread ended.');
    this.name = 'ThreadEnded';
  }
}
