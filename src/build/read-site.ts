import { discover } from '../articles/discover.ts';
import type { Problem } from '../base/problem.ts';
import { checkUnsaid } from '../site/check-unsaid.ts';
import { checkFound } from './check-found.ts';
import { developPictures } from './develop-pictures.ts';
import { keepPictures } from './keep-pictures.ts';
import type { Ledger } from './ledger.ts';
import { type KeptArticles, keptArticles, type LoadedArticles, loadArticles } from './load-articles.ts';
import { type LoadedFiles, loadFiles } from './load-files.ts';
import { type Settings, type ThemedSettings, withTheme } from './load-settings.ts';
import { contentOf, isOf, lookAt } from './look.ts';
import type { Memory } from './memory.ts';
import { type Model, modelOf } from './model.ts';
import type { BuildOptions } from './options.ts';
import { intactStates, type OutputStates, outputStates } from './output-states.ts';
import { knowInputs } from './prepare.ts';
import { readRegisterFile } from './register-file.ts';
import type { Session } from './session.ts';
import { whileThreadsWork } from './while-threads-work.ts';

/** All that is published, read and put in order, and what stands already. */
export interface ReadSite {
  readonly settings: ThemedSettings;
  readonly articles: LoadedArticles;
  readonly files: LoadedFiles;
  readonly model: Model;
  readonly states: OutputStates;
  /** Whether all outputs stand as the last build left them, of which the memory says what is other since. */
  readonly stands: boolean;
}

/**
 * The site as its files say; null when its theme makes rendering pointless. While threads read what is new, the site is
 * put in order as it is known: when texts alone have changed, that is how it stays.
 */
export async function readSite(
  options: BuildOptions,
  bare: Settings,
  before: Ledger | null,
  session: Session,
  memory: Memory,
): Promise<{ readonly site: ReadSite | null; readonly problems: readonly Problem[] }> {
  const look = isOf(memory.look, bare.inputs) ? memory.look : lookAt(options, bare.inputs);
  memory.look = look;
  const where = contentOf(options, bare.config.content);
  const found = discover(options.root, where, look.walks.get(where.content || '.') ?? nothing);
  const register = readRegisterFile(options.root);
  const inOrder = (
    settings: ThemedSettings,
    loaded: KeptArticles,
    readAnew: ReadonlySet<string> = new Set(),
  ) => {
    const files = loadFiles(found, loaded, look.walks.get('static'), settings, session);
    const model = modelOf(
      { ...options, ...settings, ...loaded, readAnew, files, register },
      memory.model,
      session.records,
      (site) => keepPictures(site, files.disks, settings, session),
    );
    memory.model = model;
    return { files, model };
  };

  const [articles, { settings, problems: ofTheme, ...outputs }] = await Promise.all([
    loadArticles(found, bare, session),
    whileThreadsWork(async () => {
      const { settings, problems } = await withTheme(options.root, bare, session);
      const kept = settings === null || memory.model !== null ? null : keptArticles(found, session);
      if (settings !== null && kept !== null) knowInputs(inOrder(settings, kept).model, kept.texts);
      const states = memory.since && before && intactStates(before, session);
      if (states !== null) return { settings, problems, states, stands: true };
      const known = outputStates(before, memory.ledger !== null, session);
      return { settings, problems, states: known, stands: false };
    }),
  ]);
  const problems = [
    ...found.problems,
    ...checkFound(found, where.content, options.out, before).problems,
    ...ofTheme,
    ...articles.problems,
  ];
  if (settings === null) return { site: null, problems };

  let { files, model } = inOrder(settings, articles, articles.readAnew);
  const developed = await developPictures(model.pictures, files, settings, session);
  if (developed.problems.length < model.pictures.stale.length)
    ({ files, model } = inOrder(settings, articles, articles.readAnew));
  problems.push(...developed.problems, ...files.problems, ...model.problems, ...model.pictures.problems());
  problems.push(...checkUnsaid(model.site, model.pictures.pictures));
  return { site: { settings, articles, files, model, ...outputs }, problems };
}

const nothing = { files: [], skipped: [] };
