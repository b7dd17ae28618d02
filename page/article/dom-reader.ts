/**
 * Reads DOM nodes through the getters of their prototypes. A page can shadow the properties of
 * `document` and of its forms (`<img name=body>`, `<input name=firstChild>`); prototypes it cannot.
 * Works on any realm's document (the live page, linkedom) without naming its globals.
 */
export interface DomReader {
  root: Element | null;
  kind(node: Node): number;
  tag(element: Element): string;
  /** Open shadow roots only. */
  shadowRoot(element: Element): ShadowRoot | null | undefined;
  firstChild(element: Element): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  attribute(element: Element, name: string): string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The property's getter from the prototypes of `sample`; plain access where it is an own property (linkedom). */
function getter<Value>(sample: object, property: string): (node: object) => Value {
  for (let link = Object.getPrototypeOf(sample); link !== null; link = Object.getPrototypeOf(link)) {
    const get = Object.getOwnPropertyDescriptor(link, property)?.get;
    if (get) return (node) => get.call(node) as Value;
  }
  return (node) => (node as Record<string, Value>)[property] as Value;
}

/** Makes a reader for one document. */
export function domReader(document: Document): DomReader {
  const root = getter<Element | null>(document, 'documentElement')(document);
  const sample: object = root ?? document;
  const nextOfElement = getter<ChildNode | null>(sample, 'nextSibling');
  const kind = getter<number>(sample, 'nodeType');
  const prototype = Object.getPrototypeOf(sample) as Element;
  return {
    root,
    kind,
    tag: getter<string>(sample, 'localName'),
    shadowRoot: getter<ShadowRoot | null>(sample, 'shadowRoot'),
    firstChild: getter<ChildNode | null>(sample, 'firstChild'),
    // Only elements can be clobbered; elsewhere linkedom keeps the getter on another prototype.
    nextSibling: (node) => (kind(node) === ELEMENT ? nextOfElement(node) : node.nextSibling),
    attribute: (element, name) => prototype.getAttribute.call(element, name),
  };
}
