import { type Digest, digestValue } from '../../base/digest.ts';
import { remember } from '../../base/remember.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import type { Parts } from '../../engine/receipt.ts';
import { type Route, type Target, templateOf } from '../../site/addresses/route.ts';
import { found } from '../../site/pages/page-kind.ts';
import { selectionOf } from '../../site/pages/page-kinds.ts';
import { type Selection, selectionDigest } from '../../site/pages/selection.ts';
import type { Selector } from '../../site/pages/selector.ts';
import { writeSelection } from '../../site/pages/written-selection.ts';
import { inEachLanguage } from '../../site/settings/in-each-language.ts';
import type { Template } from '../../templates/theme.ts';
import type { PrintsRow } from '../cache/records.ts';
import { type BodySource, bodiesDigest, printSources } from '../documents/body-sources.ts';
import type { LoadedFiles } from '../pictures/load-files.ts';
import type { RenderInput } from '../render/render-task.ts';
import type { Session } from '../session.ts';
import { cardFont } from '../settings/card-font.ts';
import type { ThemedSettings } from '../settings/load-settings.ts';
import { slotTemplate } from '../settings/slot-templates.ts';
import type { OutputStatuses } from './output-statuses.ts';
import { missing, type PlannedOutput } from './planned-output.ts';

/** Where what outputs print lies. */
interface Sources {
  /** By article key. */
  readonly texts: ReadonlyMap<string, BodySource>;
  readonly files: Pick<LoadedFiles, 'disks'>;
  /** Files that were made of pictures, by address. */
  readonly made: ReadonlyMap<string, string>;
}

/** Every output of the routes, in their order. When all have been asked for, what prints the body of each article is recorded. */
export function* planOutputs(
  routes: readonly Route[],
  selectors: ReadonlyMap<string, Selector>,
  { texts, files, made }: Sources,
  states: OutputStatuses,
  shells: ReadonlyMap<string, Digest>,
  settings: ThemedSettings,
  { records }: Session,
): Generator<PlannedOutput> {
  const { config, theme } = settings;
  const inAll = new Map(
    inEachLanguage(config, settings.locale).map(({ config, locale }) => [
      config.language,
      digestValue([config, locale]),
    ]),
  );
  const font = cardFont(config, theme);
  const sharedIn = remember((language: string) =>
    sharedParts(found(shells.get(language), 'language'), settings),
  );
  const prints = new Map<string, [source: string, ...outputs: string[]]>();

  for (const route of routes) {
    const { language } = route;
    const selection = selectionOf(route, found(selectors.get(language), 'language'));
    const digest = selectionDigest(route.url, selection, inAll.get(language) ?? '');
    const recorded = records.receipts.get(route.path);
    for (const key of selection.bodies) {
      const row = prints.get(key);
      if (row === undefined) prints.set(key, [texts.get(key)?.path ?? '', route.path]);
      else row.push(route.path);
    }
    yield {
      path: route.path,
      url: route.url,
      kind: kindOf(route.target),
      template: templateOf(route.target),
      origin: route.origin,
      shared: sharedIn(language)(templateOf(route.target), kindOf(route.target)),
      body: bodiesDigest(selection.bodies, texts),
      selection: digest,
      recorded,
      standing: states.get(route.path) ?? missing,
      fileDigest: fileDigestOf(route),
      input: () => {
        const text = written(route, selection);
        return {
          input: {
            selection: text,
            ...printSources(selection, texts, records),
            ...diskOf(route),
          },
          selectionPlace: placeOf(text, selection, digest, recorded),
        };
      },
    };
  }
  records.prints.replace(prints satisfies ReadonlyMap<string, PrintsRow>);

  function placeOf(text: string, { bodies }: Selection, digest: Digest, recorded: PlannedOutput['recorded']) {
    if (bodies.length === 0) return null;
    const place = recorded?.selection === digest ? recorded.selectionPlace : null;
    return place ?? records.selections.put(toUtf8(text));
  }

  /** The digest of the bytes of a file that is published as it is. */
  function fileDigestOf({ url, target }: Route): Digest | null {
    if (target.kind !== 'file') return null;
    return config.files.clean && !made.has(url) ? null : target.digest;
  }

  /** What the rendering of a view reads itself. */
  function diskOf({ url, target }: Route): Pick<RenderInput, 'disk' | 'isOurs'> {
    if (target.kind === 'compressed') return diskOf(target.of);
    if (target.kind === 'card') return { disk: font?.disk ?? null, isOurs: false };
    if (target.kind === 'icon') return { disk: files.disks.get(target.file ?? '') ?? null, isOurs: false };
    if (target.kind !== 'file') return { disk: null, isOurs: false };
    const ofPicture = made.get(url);
    return { disk: ofPicture ?? files.disks.get(target.file) ?? null, isOurs: ofPicture !== undefined };
  }
}

/** Parts that all outputs of a kind share, each once. */
function sharedParts(
  shell: Digest,
  { config, theme, code }: ThemedSettings,
): (template: string, kind: Target['kind']) => Parts {
  const font = cardFont(config, theme);
  const known = new Map<string, Parts>();
  return (name, kind) => {
    const parts = known.get(name) ?? make(name, kind);
    known.set(name, parts);
    return parts;
  };

  function make(name: string, kind: Target['kind']): Parts {
    const template = theme.templates[name];
    const printsShell = template !== undefined || kind === 'redirect';
    return {
      code,
      ...(template === undefined ? {} : { template: closureOf(kind, template, { config, theme }) }),
      ...(printsShell ? { shell } : {}),
      ...(kind === 'card' && font !== null ? { font: font.digest } : {}),
    };
  }
}

/** Of an article with what stands in the middle of it, which its body asks for and no template. */
function closureOf(
  kind: Target['kind'],
  { closure }: Template,
  { config, theme }: Pick<ThemedSettings, 'config' | 'theme'>,
): Digest {
  if (kind !== 'article' || config.slots.middle.length === 0) return closure;
  return digestValue([closure, theme.templates[slotTemplate('middle')]?.closure ?? '']);
}

function kindOf(target: Target): Target['kind'] {
  return target.kind === 'compressed' ? kindOf(target.of.target) : target.kind;
}

function written({ url, target, language }: Route, selection: Selection): string {
  if (target.kind !== 'compressed')
    return writeSelection({ kind: target.kind, url, language, as: null }, selection);
  const { of, coding } = target;
  return writeSelection({ kind: kindOf(of.target), url: of.url, language, as: { url, coding } }, selection);
}
