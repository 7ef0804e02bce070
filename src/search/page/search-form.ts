import type { Facet } from '../index/search-document.ts';
import type { SearchOptions } from '../reader/search.ts';

type Field = Facet | 'q' | 'year' | 'order';

const fields: readonly Field[] = ['q', 'section', 'author', 'year', 'language', 'series', 'order'];

/** What readers have filled in; a theme need not have all fields. */
export class SearchForm {
  readonly element: HTMLFormElement;

  constructor(element: HTMLFormElement) {
    this.element = element;
  }

  get words(): HTMLInputElement {
    return this.#field('q') as HTMLInputElement;
  }

  get typed(): string {
    return this.words.value.trim();
  }

  get options(): Pick<SearchOptions, 'narrowing' | 'order'> {
    const value = (name: Field) => this.#field(name)?.value ?? '';
    return {
      narrowing: {
        section: value('section'),
        author: value('author'),
        year: value('year'),
        language: value('language'),
        series: value('series'),
      },
      order: value('order') === 'newest' ? 'newest' : 'best',
    };
  }

  /** What readers see of a section's value. */
  titleOf(section: string): string {
    const choice = this.#field('section');
    const options = choice instanceof HTMLSelectElement ? [...choice.options] : [];
    return section === '' ? '' : (options.find(({ value }) => value === section)?.text.trim() ?? '');
  }

  /** Fills itself in as an address says. */
  fill(address: URLSearchParams): void {
    for (const name of fields) {
      const field = this.#field(name);
      const value = address.get(name);
      if (field !== null && value !== null) field.value = value;
    }
  }

  /** The address says what is searched, so that it can be sent to others and found by the back button. */
  remember(): void {
    const address = new URL(location.href);
    for (const name of fields) {
      const value = name === 'q' ? this.typed : (this.#field(name)?.value ?? '');
      if (value === '' || value === 'best') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }

  #field(name: Field): HTMLInputElement | HTMLSelectElement | null {
    const field = this.element.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
  }
}
