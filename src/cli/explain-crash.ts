import { inEnglish, type Translate } from '../messages/translator.ts';
import { version } from './version.ts';

/** Whether the machine refused something, such as a full disk: no fault of bantin. */
export function isRefusal(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause && 'code' in cause && typeof cause.code === 'string';
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The space on the disk that you may use is full',
  EROFS: 'The disk can only be read',
  EACCES: 'The system does not let bantin read or write this',
};

/** What to tell a person about an error that nothing in bantin expected; `standing` when a site had been built before. */
export function explainCrash(cause: unknown, say: Translate = inEnglish, standing = false): string {
  if (isRefusal(cause)) {
    const why = reasons[cause.code ?? ''] ?? 'The system refused to go on';
    const site = standing
      ? `${say('The site in the output folder is as it was or can be built again.')}\n`
      : '';
    return `${say(why)}: ${cause.message}.\n${site}`;
  }
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const versions = `bantin ${version()}, Node.js ${process.version}, ${process.platform} ${process.arch}`;
  return [
    say('This is a mistake in bantin, not in your site.'),
    '',
    trace,
    '',
    versions,
    say('Please report it with all of these lines and what you did before.'),
    '',
  ].join('\n');
}
