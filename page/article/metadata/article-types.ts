/** schema.org types of pages that are one article. */
export const ARTICLE_TYPES = new Set([
  'Article',
  'NewsArticle',
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'ClaimReview',
  'LiveBlogPosting',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'SatiricalArticle',
]);

/** Types of pages that are something else, whatever text they hold. */
export const OTHER_PAGE_TYPES = new Set([
  'Product',
  'ProductGroup',
  'DiscussionForumPosting',
  'QAPage',
  'FAQPage',
  'SearchResultsPage',
  'CollectionPage',
  'ItemList',
  'ProfilePage',
  'JobPosting',
  'SoftwareApplication',
  'SoftwareSourceCode',
  'Recipe',
  'Course',
  'Dataset',
  'Book',
  'Movie',
  'TVSeries',
  'Hotel',
  'Restaurant',
  'CheckoutPage',
  'ContactPage',
]);

export const OPINION_TYPES = new Set(['OpinionNewsArticle', 'AnalysisNewsArticle', 'ReviewNewsArticle']);
