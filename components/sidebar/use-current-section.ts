import { useEffect, useState } from 'preact/hooks';

/** A section is current while it crosses this strip below the sticky header. */
const STRIP = '-96px 0px -60% 0px';

/**
 * The section being read: the one the reader just jumped to, else the first of `ids` that stands under the
 * header. The second result is told of a jump: a section near the end of the page never reaches the header.
 */
export function useCurrentSection(ids: readonly string[]): [string | undefined, (id: string) => void] {
  const [jumpedTo, setJumpedTo] = useState<string | null>(null);
  const [passing, setPassing] = useState(ids[0]);

  useEffect(() => {
    if (!('IntersectionObserver' in globalThis)) return;
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = ids.find((id) => visible.has(id));
        if (first) setPassing(first);
      },
      { rootMargin: STRIP },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);

  // A jump holds until the reader scrolls on: the first scrolling after the jump's own has ended.
  useEffect(() => {
    if (jumpedTo === null) return;
    const life = new AbortController();
    let arrived = false;
    const arrive = () => {
      arrived = true;
    };
    const leave = () => {
      if (arrived) setJumpedTo(null);
    };
    addEventListener('scrollend', arrive, { signal: life.signal });
    addEventListener('scroll', leave, { signal: life.signal });
    return () => life.abort();
  }, [jumpedTo]);

  return [jumpedTo ?? passing, setJumpedTo];
}
