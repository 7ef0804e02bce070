import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { blockKinds, blockNames } from '../blocks/block-kinds.ts';
import { type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { plainText } from '../tree/plain-text.ts';
import { eachElement, isBlank, isElement } from '../tree/walk.ts';

/** Gives each block of the text its form: elements that every reader knows, with a class for the theme. */
export const blockElements: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!/[:：]{2}/.test(context.input.body)) return;
  eachElement(tree, (element) => {
    if (element.properties.dataBlock !== undefined) shape(element, context);
  });
};

function shape(block: Element, context: TransformContext): void {
  const { dataBlock, dataBy, dataFile, dataDate } = block.properties;
  const name = blockNames.find((known) => known === dataBlock);
  const [written, ...others] = block.children.filter((child) => !isBlank(child));
  const isTitled = isElement(written, 'p') && written.properties.dataBlockTitle !== undefined;
  const content = isTitled || written === undefined ? others : [written, ...others];
  block.properties = {};
  block.children = content;
  if (name === undefined) return;
  if (name === 'quote') {
    // A title above what somebody said is who said it, where nothing else says who.
    const heading = isTitled && dataBy !== undefined ? [blockTitle(written.children)] : [];
    quote(block, String(dataBy ?? (isTitled ? plainText(written) : '')), heading);
    return;
  }
  const { word } = blockKinds[name];
  const printed = word === null ? '' : (context.settings.locale.words[word] ?? '');
  const title = isTitled ? written.children : printed === '' ? [] : [text(printed)];
  const label = plainText({ type: 'root', children: title });
  block.properties = {
    className: [...(name === 'gallery' ? [name] : []), `block-${name}`],
    ...(label !== '' && { ariaLabel: label }),
  };
  if (name === 'timeline') for (const list of content) if (isElement(list, 'ul')) list.tagName = 'ol';
  if (title.length === 0) return;
  const heading = dataFile === undefined ? title : [link(String(dataFile), title, block)];
  const date = dataDate === undefined ? [] : [text(' '), h('small', {}, String(dataDate))];
  block.children = [blockTitle([...heading, ...date]), ...content];
}

/** What is quoted, with who said it as its caption; without a name, `quotes` looks for one at its end. */
function quote(block: Element, by: string, heading: readonly Element[]): void {
  const said = h('blockquote', { className: ['pull'] }, block.children);
  if (by === '') Object.assign(block, said);
  else {
    const who = h('figcaption', {}, `— ${by}`);
    Object.assign(block, h('figure', { className: ['quote'] }, [...heading, said, who]));
  }
}

function link(href: string, children: ElementContent[], { position }: Element): Element {
  eachElement({ type: 'root', children }, (inner, index, parent) => {
    if (inner.tagName === 'a') parent.children.splice(index, 1, ...inner.children);
  });
  return { ...h('a', { href }, children), ...(position && { position }) };
}

function blockTitle(children: ElementContent[]): Element {
  return h('p', { className: ['block-title'] }, children);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
