import type { Pool } from '../engine/pool.ts';
import { documentTask } from './documents/document-task.ts';
import type { Machine } from './machine.ts';
import type { BuildOptions } from './options.ts';
import { renderTask } from './render/render-task.ts';

/** Milliseconds of processor time that one article or page may take, and megabytes that the heap of one thread may (safety R4). */
const timeLimit = 5_000;
const memoryLimit = 512;

/** Threads for the templates of a site, in a process of their own: these may do anything. */
export function openPoolApart({ threads }: Pick<BuildOptions, 'threads'>, machine: Machine): Pool {
  return machine.createPoolApart({ threads, timeLimit, memoryLimit, modules: [renderTask.module] });
}

/** The threads of a build. */
export function openPool({ threads }: Pick<BuildOptions, 'threads'>, machine: Machine): Pool {
  const modules = [documentTask.module, renderTask.module];
  return machine.createPool({ threads, timeLimit, memoryLimit, modules });
}
