import { type MessageKey, useText } from '../text.tsx';
import type { SidebarStatus } from './Sidebar.tsx';

type Untold = Exclude<SidebarStatus, 'reading'>;

const NOTES: Record<Untold, { title: MessageKey; body: MessageKey }> = {
  ready: { title: 'statusErrorTitle', body: 'statusErrorBody' },
  'not-article': { title: 'statusNotArticleTitle', body: 'statusNotArticleBody' },
  'no-access': { title: 'statusNoAccessTitle', body: 'statusNoAccessBody' },
  error: { title: 'statusErrorTitle', body: 'statusErrorBody' },
};

/** What the sidebar says while it has nothing to show. */
export function StatusNote({ status }: { status: SidebarStatus }) {
  const text = useText();
  if (status === 'reading') {
    return (
      <p class="sl-status sl-status-reading" role="status">
        {text.t('statusReading')}
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
