/**
 * A pure kind of work that may run in any thread. The engine knows only where its module is; the module exports
 * `start`, which is called once in each thread with the context and returns the function that does the work. Contexts,
 * inputs and outputs are plain values that can be cloned. A task may read nothing that is not in its context or input.
 */
export interface Task<_Context, _Input, _Output> {
  readonly name: string;
  /** File URL of a module that exports `start: Start<Context, Input, Output>`. */
  readonly module: string;
}

export type Start<Context, Input, Output> = (context: Context) => (input: Input) => Output | Promise<Output>;
