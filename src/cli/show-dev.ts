import type { DevEvent } from '../dev/events.ts';
import { translateProblem } from '../messages/translate-problem.ts';
import type { CommandHost } from './command-context.ts';
import { explainCrash } from './explain-crash.ts';
import { pretty } from './formats/pretty.ts';
import { rebuildLine } from './rebuild-line.ts';
import { speechFor } from './speech.ts';

/**
 * Prints what the development server of the site at `root` says: its address, a line for each build, and the problems as
 * a build prints them, unless the last build that ended as well or as badly had the same. `port` is the one asked for.
 */
export function showDev(
  root: string,
  port: number,
  host: Omit<CommandHost, 'ownLanguage'>,
): (event: DevEvent) => void {
  const { cwd, print } = host;
  const say = speechFor(host, root);
  const shown = { good: '', failed: '' };
  return (event) => {
    switch (event.type) {
      case 'listening':
        if (event.port !== port && port !== 0) print.err(`${say(`Port ${port} is taken.`)}\n`);
        print.out(`${say(`The site is at ${event.url} and follows every change. Ctrl-C ends it.`)}\n`);
        break;
      case 'built': {
        const { problems, summary } = event.result;
        const text = pretty(
          { problems: problems.map((each) => translateProblem(each, say)), root, cwd },
          print,
          say,
        );
        const outcome = summary === null ? 'failed' : 'good';
        if (text !== shown[outcome]) print.err(text);
        shown.failed = '';
        shown[outcome] = text;
        print.out(`${rebuildLine({ ...event, problems, summary }, say)}\n`);
        break;
      }
      case 'trouble':
        print.err(pretty({ problems: [translateProblem(event.problem, say)], root, cwd }, print, say));
        break;
      case 'crashed':
        print.err(explainCrash(event.cause, say));
    }
  };
}
