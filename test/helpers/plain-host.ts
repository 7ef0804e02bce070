import { asHost } from '../../src/outputs/hosts/as-host.ts';
import { config } from './config.ts';

/** A host that adds no header to the files. */
export const plainHost = { ...asHost(config()), headers: {} };
