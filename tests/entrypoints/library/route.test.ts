import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../entrypoints/library/route.ts';
import { actorPath, searchPath, storyPath } from '../../../entrypoints/shared/library-path.ts';

const afterHash = (path: string) => path.slice(path.indexOf('#'));

describe('the library’s addresses', () => {
  it.each(['Zoë / "Quoted" #1', 'Владимир Путин', '50% off'])('name the actor %s', (name) => {
    const route = { view: 'actor', kind: 'organisation', name } as const;
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf(afterHash(actorPath(route)))).toEqual(route);
  });

  it('name an event by an article', () => {
    const route = { view: 'story', id: 'page:https://a.example/b?c=d#e' } as const;
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf(afterHash(storyPath(route.id)))).toEqual(route);
  });

  it('carry a search that was typed elsewhere', () => {
    const route = { view: 'collection', query: 'tag:"a/b" 50% off' } as const;
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf(afterHash(searchPath(` ${route.query} `)))).toEqual(route);
    expect(routeOf('#search/')).toEqual({ view: 'collection' });
  });

  it.each(['#actor/dragon/Smaug', '#actor/person', '#story', '#elsewhere', ''])(
    'lead to the collection: %s',
    (hash) => expect(routeOf(hash)).toEqual({ view: 'collection' }),
  );

  it('survive a mangled escape', () => {
    expect(routeOf('#actor/person/%E0%A4%A')).toEqual({ view: 'actor', kind: 'person', name: '%E0%A4%A' });
  });
});
