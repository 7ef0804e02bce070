import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { extensionOf } from '../../../base/addresses/paths.ts';
import { error, type Place, warning } from '../../../base/problem.ts';
import type { SubtitleField } from '../../front-matter/values/field-values.ts';
import { languageOfCountry, readLanguageTag } from '../../front-matter/values/written-language.ts';
import { readFilePath } from '../addresses/address.ts';
import type { DocumentPicture, TransformContext } from '../context/transform-context.ts';
import { putHole } from '../fragment/hole-node.ts';
import { notePicture } from '../pictures/picture.ts';
import type { WrittenRecording } from './described-recording.ts';

/**
 * The element that plays a film or a sound when a reader asks for it: nothing of it is loaded before but what says how long it
 * is, and not even that where a poster shows what it is, or where it lies on another site. Where it cannot be played, its link leads to it.
 */
export function player(
  written: WrittenRecording,
  poster: DocumentPicture | null,
  context: TransformContext,
): Element {
  const { kind, file, caption, alt } = written;
  const isLazy = file.remote || poster !== null;
  const name = alt ?? caption;
  const common: Properties = {
    controls: true,
    preload: isLazy ? 'none' : 'metadata',
    ...(name !== null && { ariaLabel: name }),
  };
  const film: Properties = { playsInline: true, width: '', height: '', className: [] };
  const element = h(kind, { src: '', ...(kind === 'video' ? { ...common, ...film } : common) }, [
    ...written.subtitles.flatMap((one) => track(one, written, context)),
    download(written, context),
  ]);
  if (kind === 'video') {
    // Of a film elsewhere nobody knows the form: it stands in the usual one.
    const size = file.remote ? { width: 1280, height: 720, className: ['screen-16x9'] } : {};
    Object.assign(element.properties, size);
  }
  lead(element, 'src', file);
  if (kind === 'video' && !file.remote) {
    putHole(element, 'width', `width:${file.src}`);
    putHole(element, 'height', `height:${file.src}`);
    putHole(element, 'className', `tone:${file.src}`);
  }
  if (kind === 'video' && poster !== null) {
    notePicture(poster, context);
    if (poster.remote) element.properties.poster = poster.src;
    else putHole(element, 'poster', `picture:${poster.src}`);
  }
  return element;
}

function lead(element: Element, property: string, { src, remote }: DocumentPicture): void {
  if (remote) element.properties[property] = src;
  else putHole(element, property, `file:${src}`);
}

/** Seen only where nothing can play it. */
function download({ file }: WrittenRecording, { settings: { locale } }: TransformContext): Element {
  const data = { noWords: true } as NonNullable<Element['data']>;
  const link: Element = { ...h('a', { href: '' }, locale.words.download ?? ''), data };
  lead(link, 'href', file);
  return link;
}

function track(
  { src, language: writtenTag, title }: SubtitleField,
  written: WrittenRecording,
  context: TransformContext,
): Element[] {
  const { locale } = context.settings;
  const at = written.places.subtitles;
  const target = readFilePath(src, context.input.path);
  if (target === null || extensionOf(target) !== 'vtt') {
    context.problems.push(
      error(
        'bad-subtitles',
        at,
        `The subtitles "${src}" are no .vtt file of the site, and browsers show no others.`,
        extensionOf(target ?? '') === 'srt'
          ? 'Save them as WebVTT: a first line "WEBVTT", an empty line, and dots in place of the commas in the times.'
          : 'Write the name of a .vtt file beside the article. What is printed below the film stands behind "caption:".',
      ),
    );
    return [];
  }
  context.references.push({ kind: 'file', target, written: src, at });
  const language = tagOf(writtenTag, at, context);
  const isOwn = language === null || language === locale.language;
  const element = h('track', {
    kind: isOwn ? 'captions' : 'subtitles',
    src: '',
    srcLang: language ?? locale.language,
    label: title ?? (isOwn ? locale.name : language),
  });
  putHole(element, 'src', `file:${target}`);
  return [element];
}

/** The language of subtitles; a country is read as its language, and both that and what is no language are told. */
function tagOf(written: string | null, at: Place, context: TransformContext): string | null {
  const tag = written === null ? null : readLanguageTag(written);
  if (written === null || tag !== null) return tag;
  const meant = languageOfCountry(written);
  context.problems.push(
    warning(
      'unknown-language',
      at,
      `"${written}" is the tag of no language.`,
      meant === null
        ? 'Write the short form of its name that browsers know: "en" for English, "vi" for Vietnamese, "fr" for French.'
        : `Write "${meant}".`,
    ),
  );
  return meant;
}
