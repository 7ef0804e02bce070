import type { Element } from 'hast';
import type { Node } from 'unist';
import type { Hole } from './fragment.ts';

/** A hole where elements will stand. */
interface HoleNode extends Node {
  readonly type: 'hole';
  readonly hole: Hole;
}

/** A hole in an attribute, and the text behind it. */
export interface AttributeHole {
  readonly hole: Hole;
  readonly suffix: string;
}

declare module 'hast' {
  interface ElementContentMap {
    hole: HoleNode;
  }
  interface RootContentMap {
    hole: HoleNode;
  }
  interface ElementData {
    /** By property, which is empty itself and keeps the place among the others. */
    holes?: Record<string, AttributeHole>;
    /** Whether it only serves readers of the page: feeds do not carry it, and its words are none of the text. */
    pageOnly?: boolean;
    /** Whether its words are none of the text. */
    noWords?: boolean;
  }
}

/** Puts a hole in the place of an attribute's value, and `suffix` behind it. */
export function putHole(element: Element, property: string, hole: Hole, suffix = ''): void {
  element.properties[property] = '';
  const holes = { ...element.data?.holes, [property]: { hole, suffix } };
  element.data = { ...element.data, holes } as NonNullable<Element['data']>;
}
