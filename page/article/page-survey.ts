/** One element of the page, as far as judging it needs. */
export interface PageElement {
  /** Position in document order, from 0. */
  index: number;
  parent: PageElement | null;
  tag: string;
  /** Its id, class and similar attributes, as written. */
  names: string;
  role: string;
}

/** One text node with something to read in it. */
export interface PageText {
  node: Text;
  parent: PageElement;
  /** Nearest element around it that is not inline. */
  block: PageElement;
  /** Texts with one run number belong to one paragraph. */
  run: number;
  /** A line break stands before it within the paragraph. */
  afterBreak: boolean;
  linked: boolean;
  /** As much of it as is read, in UTF-16 units. */
  length: number;
}

/** A `<meta>`: its name, property or itemprop (lower case) with its content. */
export interface PageMeta {
  key: string;
  content: string;
}

/** An element that says a time: `<time datetime>` or `itemprop=datePublished`. */
export interface PageTime {
  element: PageElement;
  value: string;
}

/** What one walk over a page's DOM collects; everything later reads this and not the DOM. */
export interface PageSurvey {
  elements: PageElement[];
  texts: PageText[];
  metas: PageMeta[];
  times: PageTime[];
  /** Contents of `script[type="application/ld+json"]`. */
  jsonLd: string[];
  /** `<title>`. */
  title: string;
  canonical: string | null;
  language: string | null;
  /** How many form fields, and whether one asks for a password. */
  fields: number;
  password: boolean;
  /** True when a cap cut the walk short. */
  inPart: boolean;
}
