/**
 * Every name under which front matter says whether, when, where and to whom an article is published: ours, those of other
 * tools and Vietnamese ones, by what their values mean (`publication-values.ts`). What one of them says is never passed over.
 */

import { plainName } from '../../source/plain-name.ts';
import { foreignNames } from '../marks/foreign-words.ts';
import type { PublicationKind } from './publication-values.ts';

/** Each row begins with the field of ours for which the names stand, where there is one; its own name is the first of them. */
const rows: readonly (readonly [kind: PublicationKind, own: string | null, names: string])[] = [
  [
    'date',
    'date',
    `date, pubDate, publishDate, publishedAt, publishedOn, publishedDate, publishedTime, postDate,
     datePublished, postedAt, postedOn, issuedAt, firstPublished, firstPublishedAt, ngày phát hành,
     ngày công bố, publicationDate, dateTime, ngày, ngày đăng, ngày xuất bản, ngày tháng, thời gian`,
  ],
  ['utc-date', 'date', 'dateGmt, dateUtc, postDateGmt, publishedAtUtc'],
  ['created', 'date', 'created, createdAt, createdOn, dateCreated, ngày tạo'],
  [
    'embargo',
    'embargo',
    `embargo, embargoed, embargoUntil, embargoedUntil, embargoDate, scheduled, schedule, scheduledAt,
     scheduledFor, scheduledDate, scheduledTime, publishAt, publishOn, publishFrom, publishAfter, publishUp,
     publishTime, goLive, goLiveAt, goLiveDate, liveDate, liveAt, releaseDate, releaseAt, releaseOn, release,
     availableFrom, availableAt, visibleFrom, showFrom, notBefore, postAt, postOn, hẹn giờ, hẹn giờ đăng,
     hẹn đăng, lịch đăng, giờ đăng, đăng từ, đăng lúc, đăng vào, không đăng trước, cấm đăng trước, validFrom,
     activeFrom, activeAt, onlineFrom, onlineAt, onlineDate, displayFrom, displayDate, hiển thị từ, liveFrom,
     goesLive, launchAt, launchDate, launchesAt, publishStart, publishingDate, startPublishing,
     activationDate, thời gian đăng, đăng sau, chỉ đăng sau, sau ngày, cấm đăng đến, hoãn đến, hoãn tới, giữ tới,
     công bố sau, công bố lúc, xuất bản lúc, xuất bản sau, xuất bản vào, phát hành vào`,
  ],
  [
    'expires',
    'expires',
    `expires, expire, expired, expiry, expiryDate, expirationDate, expireDate, expiresAt, expiresOn,
     unpublishDate, unpublishAt, unpublishOn, unpublishedAt, publishDown, publishUntil, publishTo,
     visibleUntil, showUntil, availableUntil, notAfter, takedown, takedownDate, removeAt, removeOn,
     offlineDate, validUntil, validTo, activeUntil, activeTo, onlineUntil, onlineTo, offlineFrom, offlineAt,
     displayUntil, displayTo, deleteAt, deleteOn, hết hiệu lực, hiển thị đến, hết hạn, ngày hết hạn, hạn đăng,
     đăng đến, ngày gỡ, gỡ lúc, gỡ vào, endPublishing, publishEnd, liveUntil, takeDownAt, expirationTime`,
  ],
  ['draft', 'draft', 'draft, isDraft, drafts, drafted, nháp, bản nháp, là bản nháp'],
  [
    'published',
    null,
    `published, publish, isPublished, isPublic, public, publishable, released, isReleased, posted, issued,
     phát hành, đăng, đăng bài, đã đăng, xuất bản, đã xuất bản, công khai, công bố`,
  ],
  [
    'status',
    null,
    `status, postStatus, publishStatus, publishedStatus, publicationStatus, publishState, articleStatus,
     pageStatus, contentStatus, visibility, postVisibility, workflow, workflowState, workflowStatus,
     trạng thái, tình trạng`,
  ],
  [
    'state',
    null,
    `state, stage, phase, step, editorial, editorialState, editorialStatus, moderation, moderationState,
     moderationStatus, postState, articleState, pageState, contentState, reviewState, reviewStatus, approval,
     approvalStatus, access, audience, privacy, giai đoạn, biên tập, tình hình, xét duyệt, kiểm duyệt,
     quyền xem, phạm vi, người duyệt, người kiểm duyệt, ký duyệt, approver, approvedBy, clearedBy, signedOffBy, signOff,
     legal, factCheck, xác minh, kiểm chứng, hiệu đính, thẩm định, biên tập viên`,
  ],
  [
    'withdrawn',
    null,
    `private, isPrivate, unpublished, unpublish, notPublished, withheld, withhold, heldBack, hold, onHold,
     trash, trashed, deleted, isDeleted, removed, withdrawn, wip, headless, riêng tư, nội bộ, chưa đăng,
     chưa xuất bản, tạm giữ, giữ lại, đã xóa, đã gỡ, gỡ bài, không đăng`,
  ],
  ['rendered', null, 'permalink, url, render, output, route'],
  ['build', null, 'build'],
  [
    'restricted',
    null,
    `password, postPassword, passwordProtected, protected, isProtected, membersOnly, subscribersOnly,
     loginRequired, requiresLogin, paywall, internal, internalOnly, confidential, secret, mật, lưu hành nội bộ,
     mật khẩu`,
  ],
  [
    'members',
    null,
    `members, premium, isPremium, premiumContent, gated, isGated, tier, accessTier, contentTier, requiredTier, accessLevel,
     membership, membershipLevel, trả phí, thu phí, hội viên, thành viên`,
  ],
  [
    'hidden',
    'hidden',
    `hidden, isHidden, unlisted, isUnlisted, hiddenInHomeList, excludeFromCollections,
     eleventyExcludeFromCollections, excludeFromLists, excludeFromFeed, excludeFromRss, hideFromHome,
     hideFromList, hideFromLists, hideInList, hideInLists, hideFromFeed, noList, excludeFromHome,
     excludeFromHomepage, excludeFromList, hideFromHomepage, hideFromRss, noFeed, noRss`,
  ],
  [
    'listed',
    null,
    `listed, isListed, list, inList, showInList, inFeed, inRss, includeInFeed, showInFeed, showInRss,
     includeInRss, includeInLists, inCollections, showOnHome, showOnHomepage`,
  ],
  ['noindex', 'noindex', 'noindex, robotsNoIndex, seoNoIndex, metaNoIndex'],
  [
    'indexed',
    null,
    `index, indexed, indexable, indexing, allowIndexing, allowIndex, allowSearchEngines, seoIndex, googleIndex,
     robotsIndex`,
  ],
  [
    'unsearched',
    null,
    `sitemapExclude, excludeFromSitemap, sitemapIgnore, searchHidden, excludeFromSearch, searchExclude,
     hideFromSearch, noSitemap, noSearch`,
  ],
  ['searched', null, 'searchable, search, inSearchIndex, inSearch, inSitemap, includeInSitemap'],
  ['robots', null, 'robots, metaRobots, seoRobots'],
  ['sitemap', null, 'sitemap'],
  ['seo', null, 'seo, yoast'],
  [
    'unclear-yes',
    null,
    `archived, isArchived, disabled, exclude, excluded, ignore, ignored, skip, offline, hide,
     inReview, ẩn, ẩn bài, tạm ẩn, chờ duyệt, lưu trữ, staging, staged, incomplete, unfinished,
     partial, preview, previewOnly, inProgress, inPreparation, underConstruction, underReview,
     testing, test, placeholder, stub, sample, demo, temp, quarantine, temporary, dummy, blocked, suspended, paused, frozen, quarantined,
     rejected, retracted, retired, unlaunched, embargoedContent, hiddenPost, chưa xong,
     chưa hoàn thành, chưa hoàn chỉnh, đang viết, đang chờ duyệt, đang chờ, đang sửa, đang soạn, viết dở, thử nghiệm, xem trước, tạm dừng`,
  ],
  [
    'unclear-no',
    null,
    `visible, isVisible, active, isActive, enabled, isEnabled, live, isLive, online, show, display, ready,
     final, finished, reviewed, hiển thị, hiện, kích hoạt, sẵn sàng,
     done, complete, completed, finalized, finalised, finish, launched, greenlit, checked,
     proofread, verified, validated, accepted, authorized, authorised, allowed, usable, publicVisible,
     showPost, visibleToPublic, goodToGo, xong, hoàn thành, hoàn chỉnh, hoàn tất, đã xong, đã kiểm tra,
     chấp nhận, được đăng`,
  ],
  ['approved', null, 'approved, isApproved, cleared, signedOff, đã duyệt, duyệt, được duyệt, đã ký'],
  // "chờ đăng" and "cho đăng" are one without marks.
  ['unclear', null, 'chờ đăng'],
  ['awaited', null, `chờ, đợi, giữ, chờ sếp, pending, awaiting, waiting, waitingFor, waitingOn, todo`],
  ['fed', null, 'feed, feeds, rss, atom, jsonFeed, syndicate, syndication, syndicated'],
];

/** The rows with all of their names, those of other languages last. */
const named = rows.map(([kind, own, names]) => ({
  kind,
  own,
  names: [...names.split(/,\s+/), ...(foreignNames[kind] ?? [])],
}));

/** A name that says whether something is published. */
interface PublicationName {
  readonly kind: PublicationKind;
  /** The name of ours that it stands for, where there is one. */
  readonly own: string | null;
}

/** By the plain form of each name. */
export const publicationNames: ReadonlyMap<string, PublicationName> = new Map(
  named.flatMap(({ kind, own, names }) => names.map((name) => [plainName(name), { kind, own }] as const)),
);

/** The names of each of our own fields, ours first. */
export const publicationFieldNames: readonly (readonly string[])[] = [
  'date',
  'embargo',
  'expires',
  'draft',
  'hidden',
  'noindex',
].map((field) => named.flatMap(({ own, names }) => (own === field ? names : [])));
