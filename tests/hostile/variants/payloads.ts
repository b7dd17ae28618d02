import { type Variant, variants } from '../variant.ts';

const CALLS = [
  'alert(1)',
  'top.__executed=1',
  "fetch('/executed')",
  'import("/executed.js")',
  'document.title="executed"',
];

/** Ways to have a script run by whoever takes text for HTML, an address or a template; X is the call. */
const SHAPES = [
  '<script>X</script>',
  '<img src=x onerror=X>',
  '<svg onload=X>',
  '<svg><script>X</script></svg>',
  '<iframe src="javascript:X">',
  '<a href="javascript:X">name</a>',
  '<body onload=X>',
  '<details open ontoggle=X>',
  '<video><source onerror=X></video>',
  '<input autofocus onfocus=X>',
  '<math><mtext><img src=x onerror=X></mtext></math>',
  '"><img src=x onerror=X>',
  "'><svg onload=X>",
  '" onmouseover=X x="',
  'javascript:X',
  'JaVaScRiPt:X//',
  'data:text/html,<script>X</script>',
  '</title><script>X</script>',
  '</textarea><img src=x onerror=X>',
  '<style>@import "javascript:X";</style>',
  '<link rel=stylesheet href="javascript:X">',
  '<meta http-equiv=refresh content="0;url=javascript:X">',
  '<object data="javascript:X">',
  '<embed src="javascript:X">',
  '<form action="javascript:X"><button>go</button></form>',
  '{{constructor.constructor("X")()}}',
  // As templates write it.
  '$' + '{X}',
  '#{X}',
  '<%= X %>',
  '<template><img src=x onerror=X></template>',
  '<noscript><p title="</noscript><img src=x onerror=X>">',
  '<!--><img src=x onerror=X>-->',
  '<![CDATA[<img src=x onerror=X>]]>',
  '&lt;img src=x onerror=X&gt;',
  '\\u003cimg src=x onerror=X\\u003e',
  '<marquee onstart=X>',
  '<audio src=x onerror=X>',
  '<img srcset="x 1x" onerror=X>',
  '<base href="javascript:X//">',
  '<xss style="animation-name:x" onanimationstart=X>',
];
const BATCH = 10;

/** Two hundred payloads. */
const PAYLOADS = SHAPES.flatMap((shape) => CALLS.map((call) => shape.replaceAll('X', call)));
const BATCHES = Array.from({ length: PAYLOADS.length / BATCH }, (_, at) =>
  PAYLOADS.slice(at * BATCH, (at + 1) * BATCH),
);
const FIELDS = ['headline', 'publisher', 'byline', 'person'] as const;

/** Markup where text is expected: in the text of the article, and in each field that our views show. */
export const payloads: Variant[] = [
  ...variants('payloads in the text', BATCHES, (batch, at) => ({
    name: `${at * BATCH + 1} to ${(at + 1) * BATCH}`,
    texts: {
      more: batch.map(
        (payload, n) => `${payload} Volodymyr Zelensky counted ${53 + n},000 soldiers at Sumy ${payload}.`,
      ),
    },
  })),
  ...FIELDS.flatMap((field) =>
    variants(`payload as ${field}`, SHAPES.slice(0, 8), (shape) => {
      const payload = shape.replaceAll('X', 'top.__executed=1');
      return { name: shape, texts: { [field]: `Ada ${payload} Brook` } };
    }),
  ),
];
