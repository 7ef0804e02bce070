import type { Addresses } from '../../addresses/address.ts';
import type { Group, MenuItem } from '../../order/site.ts';
import type { MenuLink } from '../shell-view.ts';

/** A menu as pages print it; that of the sections where the settings have none. */
export function toMenu(
  menu: readonly MenuItem[] | null,
  sections: readonly Group[],
  { href }: Addresses,
): MenuLink[] {
  if (menu === null) return sections.map(({ title, url }) => ({ title, url, href: href(url), items: [] }));
  return menu.map((item) => ({
    ...toLink(item, href),
    items: item.items.map((inner) => toLink(inner, href)),
  }));
}

function toLink({ title, url, href: outside }: MenuItem, href: Addresses['href']) {
  return { title, url, href: url === null ? outside : href(url) };
}
