/** What a new site may begin as, each a folder in `starter/sites/`, with what it is and the language of its texts. */
export const starterNames = ['local-paper', 'state-portal', 'school', 'town-paper'] as const;

export type StarterName = (typeof starterNames)[number];

export const starters: Readonly<Record<StarterName, { readonly title: string; readonly language: string }>> =
  {
    'local-paper': { title: 'a local paper, in Vietnamese', language: 'vi' },
    'state-portal': {
      title: 'a portal of an authority by decree 42/2022/NĐ-CP, in Vietnamese',
      language: 'vi',
    },
    school: { title: 'the site of a school, in Vietnamese', language: 'vi' },
    'town-paper': { title: 'a town paper, in English', language: 'en' },
  };
