import type { ReactNode } from 'react';
import './message-page.css';

export interface MessagePageProps {
  icon?: ReactNode;
  title: string;
  /** What happened, what was kept, what to do now. */
  children: ReactNode;
  /** The buttons. */
  actions?: ReactNode;
}

/** A whole page that says one thing: why one cannot go on here, and what to do. */
export function MessagePage({ icon, title, children, actions }: MessagePageProps) {
  return (
    <main className="ui-message-page">
      <div className="ui-message-page__sheet">
        {icon && <div className="ui-message-page__icon">{icon}</div>}
        <h1>{title}</h1>
        {children}
        {actions && <div className="ui-message-page__actions">{actions}</div>}
      </div>
    </main>
  );
}
