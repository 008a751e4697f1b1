import { useAnnouncement } from '#client/ui-state/announcements.ts';

/** Reads sentences aloud, whatever is on the screen: a live region must be there before there is something to say. */
export function Announcer() {
  const { text, number } = useAnnouncement();
  return (
    <p className="visually-hidden" role="status">
      {text && <span key={number}>{text}</span>}
    </p>
  );
}
