import type { SavedPage } from '../../../data/types.ts';
import { KIND_WORDS } from '../../parts/actor-words.ts';
import { Button } from '../../parts/Button.tsx';
import { KindIcon } from '../../parts/icons.tsx';
import { EmptyNote } from '../../parts/Section.tsx';
import { isolated } from '../../text/isolated.ts';
import { useText } from '../../text.tsx';
import type { AboutActs } from '../about/about-acts.ts';

/** Who is in a text, as it was read when it was saved: shown until the corpus has been asked. */
export function ReaderActors({
  page: { reading },
  onOpenActor,
}: Pick<AboutActs, 'onOpenActor'> & { page: SavedPage }) {
  const text = useText();
  const actors = reading.actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return (
    <aside aria-label={text.t('sectionActors')}>
      <h2 class="sl-label">{text.t('sectionActors')}</h2>
      {actors.length === 0 && <EmptyNote>{text.t('actorsEmpty')}</EmptyNote>}
      <ul class="sl-reader-actors sl-ruled">
        {actors.map(({ id, name, kind, mentions, role }) => (
          <li key={id}>
            <span class="sl-actor-kind" title={text.t(KIND_WORDS[kind])}>
              <KindIcon kind={kind} />
            </span>
            <div>
              <p class="sl-reader-actor">
                <Button
                  label={`${name}: ${text.t('everythingOn', isolated(name))}`}
                  onClick={() => onOpenActor({ kind, name })}
                >
                  <bdi>{name}</bdi>
                </Button>{' '}
                <span class="sl-muted">{text.number(mentions.length)}</span>
              </p>
              {role && (
                <p class="sl-muted">
                  <bdi>{role.text}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
