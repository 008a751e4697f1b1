import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from './Button.tsx';
import { currentToasts, dismissToast, subscribeToasts, toastPlace } from './toast-store.ts';
import './toast.css';

const icons = { info: Info, ok: CircleCheck, problem: CircleAlert } as const;

/** Where the messages of `showToast` appear; one for the whole page. */
export function Toasts({ dismissLabel }: { dismissLabel: string }) {
  const messages = useSyncExternalStore(subscribeToasts, currentToasts);
  const place = useSyncExternalStore(subscribeToasts, toastPlace);
  const log = (
    <div className="ui-toasts" role="log" aria-live="polite">
      {messages.map((message) => {
        const Icon = icons[message.tone];
        return (
          <div key={message.id} className={`ui-toast ui-toast--${message.tone}`}>
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
            <p>{message.text}</p>
            {message.action && (
              <button
                type="button"
                className="ui-toast__action"
                onClick={() => {
                  message.action?.run();
                  dismissToast(message.id);
                }}
              >
                {message.action.label}
              </button>
            )}
            <IconButton label={dismissLabel} size="small" onClick={() => dismissToast(message.id)}>
              <X size={16} strokeWidth={1.75} />
            </IconButton>
          </div>
        );
      })}
    </div>
  );
  return place ? createPortal(log, place) : log;
}
