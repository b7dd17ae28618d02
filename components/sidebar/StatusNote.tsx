import { type MessageKey, useText } from '../text.tsx';
import type { SidebarStatus } from './Sidebar.tsx';

const WAITING = { loading: 'statusLoading', reading: 'statusReading' } as const;

type Waiting = keyof typeof WAITING;

/** foreign: the page is in a language that Sidelight does not read. */
type Noted = SidebarStatus | 'foreign';

const NOTES: Record<Exclude<Noted, Waiting>, { title: MessageKey; body: MessageKey }> = {
  ready: { title: 'statusErrorTitle', body: 'statusErrorBody' },
  'not-article': { title: 'statusNotArticleTitle', body: 'statusNotArticleBody' },
  'no-access': { title: 'statusNoAccessTitle', body: 'statusNoAccessBody' },
  off: { title: 'statusOffTitle', body: 'statusOffBody' },
  foreign: { title: 'statusForeignTitle', body: 'statusForeignBody' },
  error: { title: 'statusErrorTitle', body: 'statusErrorBody' },
};

/** What the sidebar says while it has nothing to show. */
export function StatusNote({ status }: { status: Noted }) {
  const text = useText();
  if (isWaiting(status)) {
    return (
      <p class="sl-status" role="status">
        {text.t(WAITING[status])}
      </p>
    );
  }
  const { title, body } = NOTES[status];
  return (
    <div class="sl-status" role="status">
      <h2>{text.t(title)}</h2>
      <p>{text.t(body)}</p>
    </div>
  );
}

function isWaiting(status: Noted): status is Waiting {
  return Object.hasOwn(WAITING, status);
}
