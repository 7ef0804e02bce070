import type { Addresses } from '../../addresses/address.ts';
import { sectionAbove } from '../../keys/section-key.ts';
import type { Group, MenuItem } from '../../order/site.ts';
import type { MenuLink } from '../shell-view.ts';

/** A menu as pages print it; that of the sections where the settings have none. */
export function toMenu(
  menu: readonly MenuItem[] | null,
  sections: readonly Group[],
  { href }: Addresses,
): MenuLink[] {
  if (menu === null) {
    const link = ({ title, url }: Group) => ({ title, url, href: href(url) });
    return sections
      .filter(({ key }) => sectionAbove(key) === null)
      .map((section) => {
        const inner = sections.filter(({ key }) => sectionAbove(key) === section.key);
        return { ...link(section), items: inner.map(link) };
      });
  }
  return menu.map((item) => ({
    ...toLink(item, href),
    items: item.items.map((inner) => toLink(inner, href)),
  }));
}

/** The addresses of pages of the site that a menu leads to, so that a template does not print the usual ones of them again. */
export function goalsIn(menu: readonly MenuLink[]): string[] {
  return menu
    .flatMap((entry) => [entry, ...entry.items])
    .flatMap(({ url, href }) => (url === null || href === null ? [] : [href]));
}

function toLink({ title, url, href: outside }: MenuItem, href: Addresses['href']) {
  return { title, url, href: url === null ? outside : href(url) };
}
