import type { SingleBar } from 'cli-progress';
import type { BuildEvent } from '../build/events.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import type { Print } from './print.ts';

interface ProgressDisplay {
  readonly onEvent: (event: BuildEvent) => void;
  /** Clears what was drawn; to be called before anything else is printed. */
  readonly end: () => void;
}

const titles: Readonly<Record<BuildEvent['step'], string>> = {
  read: 'Reading articles',
  pictures: 'Preparing pictures',
  render: 'Rendering pages',
  search: 'Indexing for search',
  publish: 'Publishing files',
};

/** A bar for each step on a terminal that someone watches, else a line for each step that is done. */
export async function showProgress(
  { screen, err }: Print,
  say: Translate = inEnglish,
): Promise<ProgressDisplay> {
  const title = (step: BuildEvent['step']) => say(titles[step]);
  return screen === null ? lines(err, title) : bars(screen, (await import('cli-progress')).SingleBar, title);
}

export const noProgress: ProgressDisplay = { onEvent: () => {}, end: () => {} };

type TitleOf = (step: BuildEvent['step']) => string;

function lines(err: Print['err'], title: TitleOf): ProgressDisplay {
  const onEvent = ({ step, done, total }: BuildEvent) => {
    if (done === total && total > 0) err(`${title(step)}: ${total}\n`);
  };
  return { onEvent, end: () => {} };
}

function bars(stream: NonNullable<Print['screen']>, Bar: typeof SingleBar, title: TitleOf): ProgressDisplay {
  let bar: SingleBar | null = null;
  let current: BuildEvent['step'] | null = null;
  const end = () => {
    bar?.stop();
    bar = null;
    current = null;
  };
  const onEvent = ({ step, done, total }: BuildEvent) => {
    if (step !== current) {
      end();
      bar = newBar(Bar, stream, title(step));
      bar.start(total, done);
      current = step;
    }
    bar?.setTotal(total);
    bar?.update(done);
  };
  return { onEvent, end };
}

/** Leaves Ctrl-C and the terminal's settings alone, so that nothing has to be put back after a kill. */
function newBar(Bar: typeof SingleBar, stream: NonNullable<Print['screen']>, title: string): SingleBar {
  return new Bar({
    stream: stream as NodeJS.WritableStream,
    format: `${title} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
  });
}
