import { type DomReader, domReader, ELEMENT, TEXT } from './dom-reader.ts';
import type { Pacer } from './pacer.ts';
import type { PageElement, PageSurvey } from './page-survey.ts';
import { INLINE_TAGS, SKIPPED_TAGS } from './tag-sets.ts';

const MAX_NODES = 200_000;
const MAX_TEXT = 2_000_000;
/** A JSON-LD block or attribute beyond this is not metadata. */
const MAX_JSON_LD = 500_000;
const MAX_ATTRIBUTE = 2_000;
/** Ask the clock once in so many nodes. */
const CLOCK_EVERY = 64;

const NAME_ATTRIBUTES = ['id', 'class', 'rel', 'data-testid', 'data-component', 'itemprop', 'aria-label'];

/** Walks a page once, without recursion and in slices, and collects what judging and reading it needs. */
export async function surveyPage(document: Document, pace: Pacer): Promise<PageSurvey> {
  const dom = domReader(document);
  const survey: PageSurvey = {
    elements: [],
    texts: [],
    metas: [],
    times: [],
    jsonLd: [],
    title: '',
    canonical: null,
    language: null,
    fields: 0,
    password: false,
    inPart: false,
  };
  const walk = new Walk(dom, survey);
  for (let visited = 0; walk.step(); visited++) {
    if (visited >= MAX_NODES || walk.textLength >= MAX_TEXT || pace.spent()) {
      survey.inPart = true;
      break;
    }
    if (visited % CLOCK_EVERY === 0 && pace.due()) await pace.rest();
  }
  return survey;
}

/** Custom elements are blocks, but for those inside a paragraph (glossary terms, tooltips). */
function isInline(tag: string, blockTag: string): boolean {
  return INLINE_TAGS.has(tag) || (blockTag === 'p' && tag.includes('-'));
}

interface OpenElement {
  live: Element;
  seen: PageElement;
  block: PageElement;
  linked: boolean;
  /** Children still to visit after those of its shadow root. */
  slotted: ChildNode | null;
}

/** A depth-first walk that keeps its own stack: deep pages and pages that change under it do no harm. */
class Walk {
  textLength = 0;
  private next: Node | null;
  private readonly open: OpenElement[] = [];
  private run = 0;
  private breaks = 0;

  constructor(
    private readonly dom: DomReader,
    private readonly survey: PageSurvey,
  ) {
    this.next = dom.root;
  }

  /** Visits one node; false when the walk is over. */
  step(): boolean {
    const node = this.next;
    if (!node) return this.leave();
    const kind = this.dom.kind(node);
    if (kind === ELEMENT) return this.enter(node as Element);
    if (kind === TEXT) this.text(node as Text);
    this.next = this.dom.nextSibling(node);
    return true;
  }

  private leave(): boolean {
    const closed = this.open.pop();
    if (!closed) return false;
    if (closed.slotted) {
      this.next = closed.slotted;
      this.open.push({ ...closed, slotted: null });
      return true;
    }
    if (closed.seen === closed.block) this.breakRun();
    this.next = this.open.length > 0 ? this.dom.nextSibling(closed.live) : null;
    return true;
  }

  private enter(live: Element): boolean {
    const tag = this.dom.tag(live).toLowerCase();
    this.collect(live, tag);
    if (SKIPPED_TAGS.has(tag) || this.hidden(live)) {
      this.next = this.dom.nextSibling(live);
      return true;
    }
    if (tag === 'br') {
      this.breaks++;
      this.next = this.dom.nextSibling(live);
      return true;
    }
    const around = this.open[this.open.length - 1];
    const seen: PageElement = {
      index: this.survey.elements.length,
      parent: around?.seen ?? null,
      tag,
      names: this.names(live),
      role: this.attribute(live, 'role'),
    };
    this.survey.elements.push(seen);
    const shadow = tag.includes('-') ? this.dom.shadowRoot(live) : null;
    const children = this.dom.firstChild(live);
    const inline = around !== undefined && isInline(tag, around.block.tag);
    if (!inline) this.breakRun();
    this.open.push({
      live,
      seen,
      block: inline ? around.block : seen,
      linked: tag === 'a' || around?.linked === true,
      slotted: shadow ? children : null,
    });
    this.time(live, seen);
    this.next = shadow ? (shadow.firstChild ?? children) : children;
    return true;
  }

  private text(node: Text): void {
    const around = this.open[this.open.length - 1];
    if (!around || around.seen.tag === 'title') return;
    // One node can hold more than a whole page may.
    const length = Math.min(node.length, MAX_TEXT - this.textLength);
    this.textLength += length;
    const blank = length < 200 && node.data.trim() === '';
    if (!blank && this.breaks > 1) this.breakRun();
    this.survey.texts.push({
      node,
      parent: around.seen,
      block: around.block,
      run: this.run,
      afterBreak: this.breaks > 0,
      linked: around.linked,
      length,
    });
    if (!blank) this.breaks = 0;
  }

  private breakRun(): void {
    this.run++;
    this.breaks = 0;
  }

  private hidden(live: Element): boolean {
    if (this.dom.attribute(live, 'hidden') !== null) return true;
    const style = this.dom.attribute(live, 'style');
    return (
      style !== null && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style.slice(0, MAX_ATTRIBUTE))
    );
  }

  private attribute(live: Element, name: string): string {
    return (this.dom.attribute(live, name) ?? '').slice(0, MAX_ATTRIBUTE);
  }

  private names(live: Element): string {
    let names = '';
    for (const name of NAME_ATTRIBUTES) {
      const value = this.dom.attribute(live, name);
      if (value) names += `${value.slice(0, 300)} `;
    }
    return names;
  }

  /** Notes what an element says about the page besides its text. */
  private collect(live: Element, tag: string): void {
    switch (tag) {
      case 'html':
        this.survey.language = this.attribute(live, 'lang') || this.attribute(live, 'xml:lang') || null;
        break;
      case 'meta': {
        const key =
          this.attribute(live, 'property') ||
          this.attribute(live, 'name') ||
          this.attribute(live, 'itemprop');
        const content = this.attribute(live, 'content').trim();
        if (key && content) this.survey.metas.push({ key: key.toLowerCase(), content });
        break;
      }
      case 'link':
        if (this.attribute(live, 'rel').toLowerCase() === 'canonical' && !this.survey.canonical)
          this.survey.canonical = this.attribute(live, 'href') || null;
        break;
      case 'title':
        if (!this.survey.title) this.survey.title = this.content(live, MAX_ATTRIBUTE);
        break;
      case 'script':
        if (this.attribute(live, 'type').toLowerCase().includes('ld+json'))
          this.survey.jsonLd.push(this.content(live, MAX_JSON_LD));
        break;
      case 'input':
      case 'textarea':
      case 'select': {
        const type = this.attribute(live, 'type').toLowerCase();
        if (type !== 'hidden') this.survey.fields++;
        if (type === 'password') this.survey.password = true;
        break;
      }
    }
  }

  private content(live: Element, limit: number): string {
    let content = '';
    for (let child = this.dom.firstChild(live); child; child = this.dom.nextSibling(child)) {
      if (this.dom.kind(child) !== ELEMENT) content += (child as Text).data ?? '';
      if (content.length > limit) return '';
    }
    return content;
  }

  private time(live: Element, seen: PageElement): void {
    const says = this.attribute(live, 'datetime') || this.attribute(live, 'content');
    if (says && (seen.tag === 'time' || /date(published|created)/i.test(seen.names)))
      this.survey.times.push({ element: seen, value: says });
  }
}
