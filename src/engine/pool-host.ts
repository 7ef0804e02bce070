/** The far side of a pool apart: a process whose threads may exhaust its memory, so that another one lives on. */

import { createPool, type Pool } from './pool.ts';
import type { HostCommand, HostReport } from './pool-apart.ts';

let pool: Pool | null = null;
let context: unknown = null;

process.on('message', (ask: HostCommand) => {
  if ('open' in ask) pool = createPool(ask.open);
  else if ('context' in ask) context = ask.context;
  else void work(ask);
});
// Whoever asked is gone. Without threads nothing keeps this process.
process.on('disconnect', () => void pool?.close());

async function work({ batch, task, inputs }: Extract<HostCommand, { batch: number }>): Promise<void> {
  try {
    await pool?.each(task, context, inputs, (index, outcome) => tell({ batch, index, outcome }));
    tell({ batch, failed: null });
  } catch (cause) {
    tell({ batch, failed: cause instanceof Error ? cause.message : String(cause) });
  }
}

function tell(message: HostReport): void {
  if (process.connected) process.send?.(message);
}
