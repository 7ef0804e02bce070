import { createPool, type Pool } from '../engine/pool.ts';
import { documentTask } from './document-task.ts';
import type { BuildOptions } from './options.ts';
import { renderTask } from './render-task.ts';

/** Milliseconds of processor time that one article or page may take, and megabytes that the heap of one thread may (safety R4). */
const timeLimit = 5_000;
const memoryLimit = 512;

/** The threads of a build. */
export function openPool({ threads }: Pick<BuildOptions, 'threads'>): Pool {
  const modules = [documentTask.module, renderTask.module];
  return createPool({ threads, timeLimit, memoryLimit, modules });
}
