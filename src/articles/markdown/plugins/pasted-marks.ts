import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { eachElement } from '../tree/walk.ts';

/**
 * Reads the emphasis that Google Docs and its like paste as looks: `<b style="font-weight:normal">` around a whole text is none,
 * and a `<span>` of weight 700 or in italics is one. Their other looks go like those of any element.
 */
export const pastedMarks: Plugin<[], Root> = () => (tree, file) => {
  if (!/font-(?:weight|style)/i.test(String((file as { value?: unknown }).value))) return;
  eachElement(tree, (element) => {
    const { style } = element.properties;
    if (typeof style !== 'string') return;
    const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z\d]+)/i.exec(style)?.[1]?.toLowerCase();
    const isItalic = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style);
    const isUpright = /(?:^|;)\s*font-style\s*:\s*normal/i.test(style);
    const { tagName } = element;
    if (/^(?:b|strong)$/.test(tagName) && /^(?:normal|lighter|[1-5]00)$/.test(weight ?? '')) unmark(element);
    else if (/^(?:i|em)$/.test(tagName) && isUpright) unmark(element);
    else if (tagName === 'span') {
      if (isItalic) mark(element, 'em');
      if (/^(?:bold|bolder|[6-9]00)$/.test(weight ?? '')) mark(element, 'strong');
    }
  });
};

/** Leaves a span of nothing, which goes. */
function unmark(element: Element): void {
  element.tagName = 'span';
  delete element.properties.style;
}

/** Makes the span an emphasis of what is in it; around one that it was made before. */
function mark(element: Element, tagName: 'em' | 'strong'): void {
  delete element.properties.style;
  if (element.tagName === 'span') element.tagName = tagName;
  else element.children = [h(tagName, {}, element.children)];
}
