import { type Problem, warning } from '../base/problem.ts';

/** Why some changes will go unnoticed: what the system said when it was asked to watch a folder. */
export function watchTrouble({ code, message }: NodeJS.ErrnoException): Problem {
  if (code === 'ENOSPC') {
    return warning(
      'too-many-watched',
      null,
      'The system watches no more files (inotify watches), so some changes will go unnoticed.',
      'Raise the limit: sudo sysctl fs.inotify.max_user_watches=524288. Then start again.',
    );
  }
  if (code === 'EMFILE' || code === 'ENFILE') {
    return warning(
      'too-many-open',
      null,
      'The system opens no more files for this program or this user, so some changes will go unnoticed.',
      'Raise the limits: ulimit -n 65536, and on Linux sudo sysctl fs.inotify.max_user_instances=1024. Then start again.',
    );
  }
  return warning(
    'cannot-watch',
    null,
    `A file or folder cannot be watched, so its changes will go unnoticed: ${message}.`,
    'Check who may read the folders of the site, and start again.',
  );
}
