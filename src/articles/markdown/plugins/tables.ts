import type { Element } from 'hast';
import { h } from 'hastscript';
import { phrase } from '../../../base/locale/locale.ts';
import { plainText } from '../tree/plain-text.ts';
import { eachElement, isElement } from '../tree/walk.ts';
import { nothing, type Rule } from './visit-elements.ts';

/**
 * Puts each table in a region that scrolls by itself, can be focused and has a name (WCAG 1.4.10), and says in its head
 * that the cells name columns. An empty cell in the head names nothing, so it becomes a plain one. Alignment becomes a class.
 */
export const tables: Rule = (_, context) => {
  const { words } = context.settings.locale;
  let count = 0;
  return {
    element: (element, index, parent) => {
      if (element.tagName === 'thead') headCells(element);
      else if (element.tagName === 'td' || element.tagName === 'th') alignByClass(element);
      if (element.tagName !== 'table') return true;
      count += 1;
      const caption = element.children.find((child) => isElement(child, 'caption'));
      const label = caption === undefined ? phrase(words.table ?? '', { n: count }) : plainText(caption);
      parent.children[index] = h('section', { className: ['table'], tabIndex: 0, ariaLabel: label }, [
        element,
      ]);
      return true;
    },
    end: nothing,
  };
};

function headCells(head: Element): void {
  eachElement(head, (cell) => {
    if (cell.tagName !== 'th') return;
    if (plainText(cell) === '') cell.tagName = 'td';
    else cell.properties.scope ??= 'col';
  });
}

function alignByClass(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (align === undefined || align === null) return;
  cell.properties = /^(?:center|right)$/.test(String(align))
    ? { ...others, className: [`align-${align}`] }
    : others;
}
