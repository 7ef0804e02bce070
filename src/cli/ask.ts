import type { Readable, Writable } from 'node:stream';
import { Interrupted } from './interrupt.ts';

/**
 * Whether a person says yes to a question. Any other answer is no, and so is the end of the input. Rejects with an
 * `Interrupted` when they press Ctrl-C.
 */
export async function askWhether(question: string, input: Readable, output: Writable): Promise<boolean> {
  const { createInterface } = await import('node:readline');
  const asking = createInterface({ input, output });
  try {
    const answer = await new Promise<string>((resolve, reject) => {
      asking.once('SIGINT', () => reject(new Interrupted()));
      asking.once('close', () => resolve(''));
      asking.question(`${question} [y/N] `, resolve);
    });
    return /^(?:y|yes|c|có|co)$/i.test(answer.normalize('NFC').trim());
  } finally {
    asking.close();
  }
}
