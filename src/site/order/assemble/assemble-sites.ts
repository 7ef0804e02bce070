import { contentFile } from '../../../articles/source/site-file.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Config } from '../../settings/config.ts';
import type { SettingPlace } from '../../settings/forms/setting-place.ts';
import type { HomeSetting } from '../../settings/home-setting.ts';
import { inEachLanguage } from '../../settings/in-each-language.ts';
import { checkPodcasts } from '../checks/check-podcasts.ts';
import { newsAt } from '../chosen/news.ts';
import type { Site, SiteArticle } from '../site.ts';
import type { Sites } from '../sites.ts';
import { checkFrontTranslations } from '../versions/check-front-translations.ts';
import { checkTranslations } from '../versions/check-translations.ts';
import { assemble } from './assemble.ts';
import type { AssembleInput } from './assemble-input.ts';

/** What a site of any number of languages is put in order from. */
export interface AssembleSites extends Omit<AssembleInput, 'home' | 'others' | 'profilesElsewhere'> {
  /** What each `home.yaml` says, by the folder of its language; `''` where there are none. */
  readonly homes: ReadonlyMap<string, HomeSetting>;
}

/** The site in each of its languages at the moment `now`, and every problem that shows only when articles come together. */
export function assembleSites(input: AssembleSites): { sites: Sites; problems: Problem[] } {
  const { config, locale, homes, settingPlace = () => null } = input;
  if (config.languages.length < 2) {
    const home = homes.get(config.languages[0]?.language ?? '') ?? null;
    const { site, problems } = assemble({ ...input, home });
    const ofPodcasts = checkPodcasts(config, site, input.files, settingPlace);
    return { sites: { whole: site, each: [site] }, problems: [...problems, ...ofPodcasts] };
  }
  const each: Site[] = [];
  const problems: Problem[] = [];
  for (const [index, of] of inEachLanguage(config, locale).entries()) {
    const { language } = of.config;
    const isOwn = (path: string) => path.startsWith(`${language}/`);
    const isOwnFile = ({ file }: { readonly file: string }) =>
      isOwn(contentFile(file, { contentFolder: config.content }) ?? '');
    const made = assemble({
      ...input,
      ...of,
      articles: input.articles.filter(({ summary }) => isOwn(summary.key)),
      others: input.articles.filter(({ summary }) => !isOwn(summary.key)),
      profiles: input.profiles.filter(isOwnFile),
      profilesElsewhere: input.profiles.filter((profile) => !isOwnFile(profile)),
      // What is held against all of the site is told once.
      loose: index === 0 ? (input.loose ?? []) : [],
      home: homes.get(language) ?? null,
      settingPlace: placeIn(language, config, settingPlace),
    });
    each.push(made.site);
    problems.push(...made.problems);
  }
  const whole = wholeOf(each, input.now);
  const goals = { ...input, unusable: input.unusable ?? [] };
  problems.push(...checkTranslations({ ...goals, pages: whole.pages }));
  problems.push(...checkPodcasts(config, whole, input.files, settingPlace));
  problems.push(...checkFrontTranslations({ ...goals, each }));
  return { sites: { whole, each }, problems: distinct(problems) };
}

/** Where a language says what it says for itself; else where the site says it. */
function placeIn(language: string, { languages }: Config, placeOf: SettingPlace): SettingPlace {
  const own = languages.find((one) => one.language === language)?.own;
  return (path) => {
    const [name] = path;
    const isOwn = (name === 'menu' || name === 'footer') && own?.[name];
    return placeOf(isOwn ? ['languages', language, ...path] : path);
  };
}

function wholeOf(each: readonly Site[], now: number): Site {
  const [main] = each as readonly [Site, ...Site[]];
  const all = <T>(of: (site: Site) => readonly T[]) => each.flatMap(of);
  const byDate = (a: SiteArticle, b: SiteArticle) =>
    a.summary.date.epoch - b.summary.date.epoch || compareCodeUnits(a.summary.key, b.summary.key);
  const articles = all((site) => site.articles).sort(byDate);
  return {
    ...main,
    articles,
    pages: all(({ pages }) => pages),
    plainPages: all(({ plainPages }) => plainPages).sort((a, b) =>
      compareCodeUnits(a.summary.key, b.summary.key),
    ),
    byKey: new Map(all(({ byKey }) => [...byKey])),
    coming: all(({ coming }) => coming),
    comingGroups: {
      sections: all(({ comingGroups }) => comingGroups.sections),
      tags: all(({ comingGroups }) => comingGroups.tags),
      series: all(({ comingGroups }) => comingGroups.series),
      authors: all(({ comingGroups }) => comingGroups.authors),
      months: all(({ comingGroups }) => comingGroups.months),
    },
    sections: all(({ sections }) => sections),
    tags: all(({ tags }) => tags),
    series: all(({ series }) => series),
    authors: all(({ authors }) => authors),
    months: all(({ months }) => months),
    news: newsAt(articles, now),
    gone: new Map(all(({ gone }) => [...gone])),
    expired: all(({ expired }) => expired),
  };
}

/** What is wrong with the site as a whole is found in each language. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
