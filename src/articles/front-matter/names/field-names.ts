/**
 * The other names that people and tools give to our fields (those about being published: `front-matter/statements/publication-names.ts`): those of Hugo, Jekyll, Eleventy, Hexo, WordPress exports
 * and CMSs, and Vietnamese ones. Case, marks, spaces, `-` and `_` do not matter: `Tiêu đề`, `tieu_de` and `tieuDe` are
 * one name. Each row begins with our own name.
 */

import { plainName } from '../../source/plain-name.ts';
import type { ProfileKind } from '../../source/profile-folder.ts';
import { publicationFieldNames } from '../statements/publication-names.ts';
import { saidBesidePicture } from '../values/said-of-picture.ts';
import { insideNames } from './inside-names.ts';
import { type NameTable, nameTable } from './name-table.ts';

const versions: readonly (readonly string[])[] = [
  ['translations', 'languageVersions', 'translatedVersions', 'bản dịch', 'các bản dịch', 'bản tiếng khác'],
  ['translationKey', 'translationId', 'langRef', 'mã bản dịch'],
];

const article: readonly (readonly string[])[] = [
  ['title', 'headline', 'tiêu đề', 'tựa đề', 'tên bài'],
  [
    'updated',
    'lastmod',
    'modified',
    'lastModified',
    'lastModifiedAt',
    'modifiedAt',
    'updatedAt',
    'updatedDate',
    'dateModified',
  ].concat(['ngày sửa', 'cập nhật', 'ngày cập nhật']),
  ['kind', 'pageKind', 'loại trang'],
  ['series', 'serie', 'seri', 'loạt bài', 'tuyến bài', 'chuyên đề'],
  ['related', 'relatedArticles', 'relatedPosts', 'seeAlso', 'tin liên quan', 'bài liên quan', 'xem thêm'],
  ['kicker', 'eyebrow', 'overline', 'pretitle', 'superheadline', 'tít dẫn', 'tít phụ trên'],
  [
    'subtitle',
    'subheadline',
    'subheading',
    'deck',
    'newspackPostSubtitle',
    'tít phụ',
    'phụ đề',
    'tiêu đề phụ',
  ],
  ['type', 'articleType', 'newsType', 'thể loại', 'loại bài', 'loại'],
  ['seoTitle', 'metaTitle', 'yoastTitle', 'yoastWpseoTitle', 'rankMathTitle', 'pageTitle', 'tiêu đề seo'],
  ['shareTitle', 'ogTitle', 'socialTitle', 'twitterTitle', 'yoastWpseoOpengraphTitle', 'tiêu đề chia sẻ'],
  ['byline', 'newspackByline', 'bút danh', 'ghi tên'],
  ['location', 'dateline', 'place', 'địa điểm', 'nơi viết'],
  ['pinned', 'pin', 'pinnedUntil', 'ghim', 'ghim đến'],
  ['id', 'guid', 'uid', 'uuid'],
  ['slug', 'postName', 'đường dẫn'],
  ['aliases', 'alias', 'redirectFrom', 'redirects', 'oldUrls', 'địa chỉ cũ'],
  ['canonical', 'canonicalUrl', 'originalUrl'],
  ['author', 'authors', 'writer', 'creator', 'tác giả', 'người viết'],
  ['lead', 'sapo', 'description', 'summary', 'excerpt', 'abstract', 'standfirst', 'dek', 'intro'].concat([
    'mô tả',
    'tóm tắt',
    'dẫn',
    'lời dẫn',
    'mở đầu',
  ]),
  ['section', 'category', 'categories', 'rubric', 'chuyên mục', 'danh mục', 'mục'],
  ['tags', 'tag', 'keywords', 'keyword', 'topics', 'labels', 'thẻ', 'từ khóa', 'nhãn'],
  [
    'figures',
    'figure',
    'image',
    'images',
    'picture',
    'pictures',
    'photo',
    'photos',
    'cover',
    'coverImage',
    'thumbnail',
  ].concat(
    ['featuredImage', 'heroImage', 'banner', 'hình', 'hình ảnh', 'ảnh'],
    ['ảnh minh họa', 'hình minh họa', 'ảnh đại diện', 'hình đại diện', 'ảnh bìa', 'ảnh chính'],
  ),
  [
    'focus',
    'focalPoint',
    'imageFocus',
    'imageFocalPoint',
    'coverFocus',
    'coverPosition',
    'imageAnchor',
    'featuredImageFocus',
    'featuredImageFocalPoint',
    'thumbnailFocus',
    'điểm nhìn',
    'trọng tâm ảnh',
  ],
  ['toc', 'tableOfContents', 'showToc', 'mục lục'],
  ['language', 'lang', 'locale', 'languageCode', 'langCode', 'inLanguage', 'ngôn ngữ', 'tiếng'],
  ...versions,
  ['views', 'viewCount', 'hits', 'pageviews', 'lượt xem', 'lượt đọc'],
  ['source', 'via', 'nguồn', 'nguồn tin', 'nguồn bài', 'theo'],
  ['attachments', 'attachment', 'files', 'enclosure', 'enclosures', 'đính kèm', 'tệp đính kèm', 'tài liệu'],
  ['corrections', 'correction', 'errata', 'đính chính', 'cải chính'],
  ['extra', 'params', 'custom'],
];

/** For the fields of an article, and for what stands inside some of them. */
export const fieldNames: {
  readonly article: NameTable;
  readonly inside: typeof insideNames;
} = {
  article: nameTable([...article, ...publicationFieldNames]),
  inside: insideNames,
};

const ofProfile: readonly (readonly string[])[] = [
  ['picture', 'photo', 'image', 'avatar', 'cover', 'ảnh', 'hình', 'ảnh đại diện', 'ảnh bìa'],
  ['links', 'link', 'social', 'website', 'url', 'liên kết', 'trang riêng'],
  ...versions,
];

const leadStory = ['leadStory', 'leadArticle', 'featured', 'bài chính', 'bài mở đầu', 'bài nổi bật'];

const ofGroup: readonly (readonly string[])[] = [
  ['title', 'name', 'tên', 'tiêu đề', 'tựa đề'],
  ['lead', 'sapo', 'description', 'summary', 'mô tả', 'tóm tắt', 'lời dẫn'],
  ...ofProfile,
];

/** For the file of an author in `authors/<id>.md`, and for those of sections, tags and series. */
export const profileNames: Readonly<Record<ProfileKind, NameTable>> = {
  author: nameTable([
    ['name', 'title', 'displayName', 'fullName', 'tên', 'họ tên', 'họ và tên'],
    ['role', 'position', 'job', 'jobTitle', 'chức danh', 'chức vụ', 'vai trò'],
    ['email', 'mail', 'e-mail', 'thư điện tử', 'thư'],
    ['active', 'đang làm việc', 'còn làm việc'],
    ...ofProfile,
    leadStory,
  ]),
  section: nameTable([...ofGroup, leadStory]),
  tag: nameTable([...ofGroup, leadStory]),
  series: nameTable([...ofGroup, ['order', 'sort', 'thứ tự', 'sắp xếp']]),
};

const withPicture =
  'Write it with its picture, indented below it: "figures:", "- src: hoi-nghi.jpg", "caption: …". "alt" and "credit" stand there too.';

const recordings = ['video', 'videos', 'video url', 'audio', 'phim', 'clip', 'âm thanh', 'youtube'];
const withRecording =
  'Write a file of the site as "figures: phim.mp4", and the address of a film or a sound on a line of its own in the text.';

const galleries = ['gallery', 'album', 'slideshow', 'photo gallery', 'bộ ảnh', 'thư viện ảnh'];
const withPictures =
  'Write the pictures in the text, each on a line of its own: ![…](anh-1.jpg). Pictures that follow one another become a gallery.';

/** Fields of other tools that have no meaning here, with what to do instead; null when nothing is lost. */
export const ignoredFields: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    permalink:
      'An address is made from the date and the slug. To keep an old address working, write it in "aliases".',
    url: 'An address is made from the date and the slug. To keep an old address working, write it in "aliases".',
    ref: 'If versions in other languages share it, call it "translationKey".',
    sticky: 'To keep an article at the top of the front page, write "pinned: true".',
    featured: 'To keep an article at the top of the front page, write "pinned: true".',
    seo: 'Write "noindex: true" or "seoTitle: …" and "lead: …" on lines of their own.',
    ...Object.fromEntries(Array.from(saidBesidePicture.keys(), (name) => [name, withPicture])),
    ...Object.fromEntries(recordings.map((name) => [plainName(name), withRecording])),
    ...Object.fromEntries(galleries.map((name) => [plainName(name), withPictures])),
    weight: 'Articles are ordered by date only.',
    layout: null,
    template: null,
    templatekey: null,
    comments: null,
    math: null,
    menu: null,
    sitemap: null,
    robots: null,
    cascade: null,
    resources: null,
    markup: null,
    eleventynavigation: null,
    eleventycomputed: null,
    postid: null,
    posttype: null,
    timezone: null,
  }),
);
