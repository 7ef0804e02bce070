// @ts-check
/**
 * Tries random articles for some minutes: `npm run fuzz -- --minutes 10 --seed 7`. Without a seed it takes one of its own
 * and says which.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!(Number(value) >= 0)) throw new TypeError(`--${name} is a number, and "${value}" is none.`);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'core', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: values.minutes, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
