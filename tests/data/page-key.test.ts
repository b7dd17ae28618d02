import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey } from '../../data/page-key.ts';

describe('the key of a page', () => {
  it.each([
    ['https://a.example/tram', 'https://a.example/tram'],
    ['HTTPS://A.Example:443/tram#third', 'https://a.example/tram'],
    ['https://a.example/tram?utm_source=x&utm_medium=y', 'https://a.example/tram'],
    ['https://a.example/tram?id=7&fbclid=z&page=2', 'https://a.example/tram?id=7&page=2'],
    ['https://a.example/tram?UTM_Source=x', 'https://a.example/tram'],
    ['https://a.example/tram?reference=7', 'https://a.example/tram?reference=7'],
    ['https://reader:secret@a.example/tram', 'https://a.example/tram'],
    ['https://a.example/tram?', 'https://a.example/tram'],
  ])('%s is kept as %s', (address, key) => {
    expect(pageKey(address)).toBe(key);
  });

  it('spells what it keeps as the page does', () => {
    const query = 'q=a%20b+c&empty&x=1%2C2&x=3';
    expect(pageKey(`https://a.example/?${query}&gclid=9`)).toBe(`https://a.example/?${query}`);
  });

  const tracking = fc.constantFrom('utm_campaign', 'fbclid', 'gclid', 'mc_eid', 'ref', 'smid', 'at_medium');
  const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

  it('is an address, and its own key', () => {
    fc.assert(
      fc.property(address, (url) => {
        const key = pageKey(url);
        expect(pageKey(key)).toBe(key);
      }),
    );
  });

  it('does not depend on how the reader came, nor on where on the page', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.array(fc.stringMatching(/^[a-z]{3}=\d$/), { maxLength: 3 }),
        tracking,
        fc.nat(3),
        (url, parameters, name, at) => {
          const own = parameters.filter((one) => !one.startsWith('ref='));
          const tracked = own.toSpliced(Math.min(at, own.length), 0, `${name}=7`);
          const plain = own.length > 0 ? `${url}?${own.join('&')}` : url;
          expect(pageKey(`${url}?${tracked.join('&')}#here`)).toBe(pageKey(plain));
        },
      ),
    );
  });
});
