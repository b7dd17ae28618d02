/**
 * Words that pages use in ids, classes and test ids for what stands beside a story.
 * Compared with whole words of the names (`relatedLinks` and `related-links` are "related", "links"),
 * or with two neighbouring words joined by a hyphen.
 */
export const SIDE_MATTER_NAMES = new Set(
  `
  ad ads adslot advert advertisement advertising advertorial sponsor sponsored sponsors outbrain taboola dfp mpu
  affiliate commerce shopping buy-now
  related recommended recommendation recommendations recirc recirculation similar similarlinks seealso see-also
  more-on more-from more-stories more-news read-more readmore read-next read-also also-read up-next next-up
  most-read most-popular mostread mostpopular trending popular latest-news promo promos promotion promotional
  newsletter newsletters signup sign-up subscribe subscription subscriber-only paywall regwall piano meter-wall
  share sharing sharebar sharetools social socials follow-us whatsapp
  comment comments commenting commentary-thread disqus viafoura coral spotim
  nav navbar navigation menu breadcrumb breadcrumbs footer sidebar rail pagination pager
  cookie cookies consent gdpr onetrust didomi cmp privacy-banner truste usercentrics modal popup pop-up overlay lightbox banner toast
  caption captions figcaption credit credits wp-caption photo-credit image-meta
  byline bylines author-bio author-box author-info about-author about-the-author authorprofile bio biography
  author-profile author-card contributor contributors
  timestamp pubdate publish-date published-date dateline-date read-time reading-time last-updated
  gallery slideshow carousel video-player video-item video-card player podcast audio-player
  poll quiz feedback survey widget copyright legal disclaimer
  toolbar tools actions buttons skip skip-link skiplink hidden offscreen visuallyhidden visually-hidden sr-only
  screen-reader screenreader a11y print-only noprint
  tags taglist tag-list topics keywords categories
  twitter-tweet instagram-media tiktok-embed fb-post
  `
    .trim()
    .split(/\s+/),
);

/** Words and pairs of words that mark a story's own text. */
export const STORY_NAMES = new Set(
  `
  articlebody article-body article-content article-text articletext body-text story-body storybody story-content
  story-text storytext entry-content post-content post-body postbody main-content content-body body-content
  article__body page-content news-text newstext rich-text richtext
  `
    .trim()
    .split(/\s+/),
);

/** Words and pairs of words that mark a standfirst, the line under the headline. */
export const STANDFIRST_NAMES = new Set(
  `
  standfirst dek deck subhead subheadline sub-headline subheading sub-heading subtitle sub-title
  lede lead-text article-lead article-intro intro introduction excerpt article-summary summary description
  teaser-text article-subtitle headline-sub strapline kicker-text vorspann
  `
    .trim()
    .split(/\s+/),
);
