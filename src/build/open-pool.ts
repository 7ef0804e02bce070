import { createPool, type Pool } from '../engine/pool.ts';
import { createPoolApart } from '../engine/pool-apart.ts';
import { documentTask } from './documents/document-task.ts';
import type { BuildOptions } from './options.ts';
import { renderTask } from './render/render-task.ts';

/** Milliseconds of processor time that one article or page may take, and megabytes that the heap of one thread may (safety R4). */
const timeLimit = 5_000;
const memoryLimit = 512;

/** Threads for the templates of a site, in a process of their own: these may do anything. */
export function openPoolApart({ threads }: Pick<BuildOptions, 'threads'>): Pool {
  return createPoolApart({ threads, timeLimit, memoryLimit, modules: [renderTask.module] });
}

/** The threads of a build. */
export function openPool({ threads }: Pick<BuildOptions, 'threads'>): Pool {
  const modules = [documentTask.module, renderTask.module];
  return createPool({ threads, timeLimit, memoryLimit, modules });
}
