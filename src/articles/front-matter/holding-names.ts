/**
 * Every name under which front matter says whether, when, where and to whom an article is published: ours, those of other
 * tools and Vietnamese ones, by what their values mean (`holding-values.ts`). What one of them says is never passed over.
 */

import { plainName } from '../source/plain-name.ts';
import type { HoldingKind } from './holding-values.ts';

/** Our own fields of this kind; each row of names begins with the own one, where there is one. */
const rows: readonly (readonly [kind: HoldingKind, own: string | null, names: readonly string[]])[] = [
  [
    'date',
    'date',
    [
      'date',
      'pubDate',
      'publishDate',
      'publishedAt',
      'publishedOn',
      'publishedDate',
      'publishedTime',
      'postDate',
      'datePublished',
      'postedAt',
      'postedOn',
      'issuedAt',
      'firstPublished',
      'firstPublishedAt',
    ].concat([
      'ngày phát hành',
      'ngày công bố',
      'publicationDate',
      'dateTime',
      'ngày',
      'ngày đăng',
      'ngày xuất bản',
      'ngày tháng',
      'thời gian',
    ]),
  ],
  ['utc-date', 'date', ['dateGmt', 'dateUtc', 'postDateGmt', 'publishedAtUtc']],
  ['created', 'date', ['created', 'createdAt', 'createdOn', 'dateCreated', 'ngày tạo']],
  [
    'embargo',
    'embargo',
    ['embargo', 'embargoed', 'embargoUntil', 'embargoedUntil', 'embargoDate', 'scheduled', 'schedule']
      .concat(['scheduledAt', 'scheduledFor', 'scheduledDate', 'scheduledTime', 'publishAt', 'publishOn'])
      .concat(['publishFrom', 'publishAfter', 'publishUp', 'publishTime', 'goLive', 'goLiveAt', 'goLiveDate'])
      .concat(['liveDate', 'liveAt', 'releaseDate', 'releaseAt', 'releaseOn', 'release', 'availableFrom'])
      .concat(['availableAt', 'visibleFrom', 'showFrom', 'notBefore', 'postAt', 'postOn'])
      .concat(['hẹn giờ', 'hẹn giờ đăng', 'hẹn đăng', 'lịch đăng', 'giờ đăng', 'đăng từ'])
      .concat(['đăng lúc', 'đăng vào', 'không đăng trước', 'cấm đăng trước'])
      .concat(['validFrom', 'activeFrom', 'activeAt', 'onlineFrom', 'onlineAt', 'onlineDate', 'displayFrom'])
      .concat(['displayDate', 'hiển thị từ']),
  ],
  [
    'expires',
    'expires',
    ['expires', 'expire', 'expired', 'expiry', 'expiryDate', 'expirationDate', 'expireDate', 'expiresAt']
      .concat(['expiresOn', 'unpublishDate', 'unpublishAt', 'unpublishOn', 'unpublishedAt', 'publishDown'])
      .concat(['publishUntil', 'publishTo', 'visibleUntil', 'showUntil', 'availableUntil'])
      .concat(['notAfter', 'takedown', 'takedownDate', 'removeAt', 'removeOn', 'offlineDate'])
      .concat(['validUntil', 'validTo', 'activeUntil', 'activeTo', 'onlineUntil', 'onlineTo', 'offlineFrom'])
      .concat([
        'offlineAt',
        'displayUntil',
        'displayTo',
        'deleteAt',
        'deleteOn',
        'hết hiệu lực',
        'hiển thị đến',
      ])
      .concat(['hết hạn', 'ngày hết hạn', 'hạn đăng', 'đăng đến', 'ngày gỡ', 'gỡ lúc', 'gỡ vào']),
  ],
  ['draft', 'draft', ['draft', 'isDraft', 'drafts', 'drafted', 'nháp', 'bản nháp', 'là bản nháp']],
  [
    'published',
    null,
    [
      'published',
      'publish',
      'isPublished',
      'isPublic',
      'public',
      'publishable',
      'released',
      'isReleased',
      'posted',
      'issued',
    ].concat(['phát hành', 'đăng', 'đăng bài', 'đã đăng', 'xuất bản', 'đã xuất bản', 'công khai', 'công bố']),
  ],
  [
    'status',
    null,
    ['status', 'postStatus', 'publishStatus', 'publishedStatus', 'publicationStatus', 'publishState']
      .concat(['articleStatus', 'pageStatus', 'contentStatus', 'visibility', 'postVisibility', 'workflow'])
      .concat(['workflowState', 'workflowStatus', 'trạng thái', 'tình trạng']),
  ],
  [
    'state',
    null,
    ['state', 'stage', 'phase', 'step', 'editorial', 'editorialState', 'editorialStatus', 'moderation']
      .concat([
        'moderationState',
        'moderationStatus',
        'postState',
        'articleState',
        'pageState',
        'contentState',
      ])
      .concat(['reviewState', 'reviewStatus', 'approval', 'approvalStatus', 'access', 'audience', 'privacy'])
      .concat(['giai đoạn', 'biên tập', 'tình hình', 'xét duyệt', 'kiểm duyệt', 'quyền xem', 'phạm vi']),
  ],
  [
    'withdrawn',
    null,
    ['private', 'isPrivate', 'unpublished', 'unpublish', 'notPublished', 'withheld', 'withhold', 'heldBack']
      .concat(['hold', 'onHold', 'trash', 'trashed', 'deleted', 'isDeleted', 'removed', 'withdrawn'])
      .concat(['wip', 'headless', 'riêng tư', 'nội bộ', 'chưa đăng', 'chưa xuất bản', 'tạm giữ', 'giữ lại'])
      .concat(['đã xóa', 'đã gỡ', 'gỡ bài', 'không đăng']),
  ],
  ['rendered', null, ['permalink', 'url', 'render', 'output', 'route']],
  ['build', null, ['build']],
  [
    'restricted',
    null,
    ['password', 'postPassword', 'passwordProtected', 'protected', 'isProtected'].concat([
      'membersOnly',
      'subscribersOnly',
      'loginRequired',
      'requiresLogin',
      'paywall',
      'internal',
      'internalOnly',
      'confidential',
      'secret',
      'mật',
      'lưu hành nội bộ',
      'mật khẩu',
    ]),
  ],
  [
    'hidden',
    'hidden',
    ['hidden', 'isHidden', 'unlisted', 'isUnlisted', 'hiddenInHomeList', 'excludeFromCollections']
      .concat(['eleventyExcludeFromCollections', 'excludeFromLists', 'excludeFromFeed', 'excludeFromRss'])
      .concat([
        'hideFromHome',
        'hideFromList',
        'hideFromLists',
        'hideInList',
        'hideInLists',
        'hideFromFeed',
        'noList',
      ]),
  ],
  [
    'listed',
    null,
    ['listed', 'isListed', 'list', 'inList', 'showInList', 'inFeed', 'inRss', 'includeInFeed'],
  ],
  ['noindex', 'noindex', ['noindex', 'robotsNoIndex', 'seoNoIndex', 'metaNoIndex']],
  ['indexed', null, ['index', 'indexed', 'indexable']],
  [
    'unsearched',
    null,
    ['sitemapExclude', 'excludeFromSitemap', 'sitemapIgnore', 'searchHidden', 'excludeFromSearch'].concat([
      'searchExclude',
      'hideFromSearch',
      'noSitemap',
      'noSearch',
    ]),
  ],
  ['searched', null, ['searchable', 'search', 'inSearchIndex', 'inSearch', 'inSitemap', 'includeInSitemap']],
  ['robots', null, ['robots', 'metaRobots', 'seoRobots']],
  ['sitemap', null, ['sitemap']],
  ['seo', null, ['seo', 'yoast']],
  [
    'unclear-yes',
    null,
    [
      'archived',
      'isArchived',
      'disabled',
      'exclude',
      'excluded',
      'ignore',
      'ignored',
      'skip',
      'offline',
    ].concat(['hide', 'pending', 'inReview', 'ẩn', 'ẩn bài', 'tạm ẩn', 'chờ duyệt', 'chờ đăng', 'lưu trữ']),
  ],
  [
    'unclear-no',
    null,
    ['visible', 'isVisible', 'active', 'isActive', 'enabled', 'isEnabled', 'live', 'isLive', 'online', 'show']
      .concat(['display', 'ready', 'final', 'finished', 'approved', 'isApproved', 'reviewed', 'hiển thị'])
      .concat(['hiện', 'đã duyệt', 'duyệt', 'kích hoạt', 'sẵn sàng']),
  ],
];

/** A name that says whether something is published. */
export interface HoldingName {
  readonly kind: HoldingKind;
  /** The name of ours that it stands for, where there is one. */
  readonly own: string | null;
}

/** By the plain form of each name. */
export const holdingNames: ReadonlyMap<string, HoldingName> = new Map(
  rows.flatMap(([kind, own, names]) => names.map((name) => [plainName(name), { kind, own }] as const)),
);

/** The names of each of our own fields, ours first. */
export const holdingFields: readonly (readonly string[])[] = [
  'date',
  'embargo',
  'expires',
  'draft',
  'hidden',
  'noindex',
].map((field) => rows.flatMap(([, own, names]) => (own === field ? names : [])));
