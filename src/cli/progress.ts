import type { SingleBar } from 'cli-progress';
import type { BuildEvent } from '../build/events.ts';
import type { Print } from './print.ts';

export interface ProgressDisplay {
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
export async function showProgress({ screen, err }: Print): Promise<ProgressDisplay> {
  return screen === null ? lines(err) : bars(screen, (await import('cli-progress')).SingleBar);
}

export const noProgress: ProgressDisplay = { onEvent: () => {}, end: () => {} };

function lines(err: Print['err']): ProgressDisplay {
  const onEvent = ({ step, done, total }: BuildEvent) => {
    if (done === total && total > 0) err(`${titles[step]}: ${total}\n`);
  };
  return { onEvent, end: () => {} };
}

function bars(stream: NonNullable<Print['screen']>, Bar: typeof SingleBar): ProgressDisplay {
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
      bar = newBar(Bar, stream, titles[step]);
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
