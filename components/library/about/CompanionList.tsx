import type { AskedActor, Companion } from '../../../context/about/types.ts';
import { KIND_WORDS } from '../../parts/actor-words.ts';
import { Button } from '../../parts/Button.tsx';
import { KindIcon } from '../../parts/icons.tsx';
import { useFold } from '../../parts/use-fold.tsx';
import { useText } from '../../text.tsx';

interface CompanionListProps {
  title: string;
  actors: Companion[];
  onOpen: (actor: AskedActor) => void;
}

const FIRST = 10;

/** Who is named in the same articles, each leading to a page of their own. */
export function CompanionList({ title, actors, onOpen }: CompanionListProps) {
  const text = useText();
  const { shown, more } = useFold(actors, FIRST, 'showAllNames');
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby="sl-companions">
      <h2 class="sl-label" id="sl-companions">
        {title}
      </h2>
      <ol class="sl-companions">
        {shown.map(({ kind, name, articles, role }) => (
          <li key={`${kind} ${name}`}>
            <span class="sl-actor-kind" title={text.t(KIND_WORDS[kind])}>
              <KindIcon kind={kind} />
            </span>
            <div>
              <p class="sl-companion-name">
                <Button onClick={() => onOpen({ kind, name })}>
                  <bdi>{name}</bdi>
                </Button>{' '}
                <span class="sl-muted" title={text.plural('countArticles', articles)}>
                  {text.number(articles)}
                </span>
              </p>
              {role && (
                <p class="sl-companion-role">
                  <bdi>{role.text}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}
