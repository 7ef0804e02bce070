/**
 * The templates `slots/….vto`, which the others print in their places. What the settings name for a slot becomes the text of its
 * template, so that pages depend on those partials, and these are checked, as all that is included.
 */

import { digestBytes } from '../../base/digest.ts';
import { type Problem, warning } from '../../base/problem.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import type { SettingPlace } from '../../site/settings/forms/setting-place.ts';
import {
  type SlotEntry,
  type SlotName,
  type SlotsSetting,
  slotNames,
} from '../../site/settings/slots-setting.ts';
import type { ThemeFile } from '../../templates/read-theme.ts';
import type { Theme } from '../../templates/theme.ts';

export function slotTemplate(name: SlotName): string {
  return `slots/${name}.vto`;
}

/** The class of the space of an advertisement, by its place. */
function adClass(name: SlotName, index: number): string {
  return `ad-${name}-${index + 1}`;
}

/** The width of texts in the default theme in pixels, its `--measure`: what is wider stands out of them. */
const measure = 656;

/** The files of a theme with the templates of the slots that the settings fill. */
export function withSlotTemplates(files: readonly ThemeFile[], slots: SlotsSetting): readonly ThemeFile[] {
  const filled = new Map(slotNames.map((name) => [slotTemplate(name), slotText(name, slots[name])]));
  return files.map((file) => {
    const text = filled.get(file.name) ?? '';
    if (text === '') return file;
    const bytes = toUtf8(text);
    return { ...file, file: file.name, text, bytes: bytes.byteLength, digest: digestBytes(bytes) };
  });
}

/** Each entry has a line of its own, by which its problems are found in the settings. */
function slotText(name: SlotName, entries: readonly SlotEntry[]): string {
  const lines = entries.map(({ partial, ad }, index) => {
    const tag = `{{ include ${JSON.stringify(partial)} }}`;
    if (ad === null) return tag;
    const label = '<p class="ad-label">{{ words.advertisement }}</p>';
    const classes = `ad ${adClass(name, index)}${ad.desktop.width > measure ? ' wide' : ''}`;
    return `<div class="${classes}">${label}<div class="space">${tag}</div></div>`;
  });
  if (lines.length === 0) return '';
  const [first = '', last = ''] = name === 'head' ? [] : [`<div class="slot slot-${name}">`, '</div>'];
  return [first, ...lines, last].join('\n');
}

/** The problem at the setting that caused it, when it was found in the template of a slot. */
export function atSetting(problem: Problem, slots: SlotsSetting, placeOf: SettingPlace): Problem {
  const name = slotNames.find((slot) => slots[slot].length > 0 && slotTemplate(slot) === problem.at?.file);
  if (name === undefined) return problem;
  return { ...problem, at: placeOf(['slots', name, (problem.at?.line ?? 2) - 2]) };
}

/** A warning for each slot that the settings fill and no template prints, as where a site has its own. */
export function unprintedSlots({ templates }: Theme, slots: SlotsSetting, placeOf: SettingPlace): Problem[] {
  return slotNames.flatMap((name) => {
    if (slots[name].length === 0 || name === 'middle') return [];
    const call = new RegExp(`\\{\\{-?\\s*include\\s+["']${slotTemplate(name).replace('.', '\\.')}["']`);
    if (Object.values(templates).some(({ source }) => call.test(source))) return [];
    return [
      warning(
        'unprinted-slot',
        placeOf(['slots', name]),
        `What stands in the slot "${name}" is on no page, since no template of the theme prints that slot.`,
        `Write {{ include "${slotTemplate(name)}" }} where it shall stand in your template.`,
      ),
    ];
  });
}

/** Keeps the spaces of advertisements free, so that nothing on the page moves when one comes. */
export function adRules(slots: SlotsSetting): string {
  const rules = slotNames.flatMap((name) =>
    slots[name].flatMap(({ ad }, index) => {
      if (ad === null) return [];
      const rule = ({ width, height }: typeof ad.phone) =>
        `.${adClass(name, index)} .space { width: ${width}px; height: ${height}px; }`;
      return [`${rule(ad.phone)}\n@media (min-width: 850px) { ${rule(ad.desktop)} }\n`];
    }),
  );
  return rules.join('');
}
