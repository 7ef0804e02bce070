import { setFlagsFromString } from 'node:v8';

/** From now on the heaps of this process are swept before they have grown to several times what is alive in them. */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
