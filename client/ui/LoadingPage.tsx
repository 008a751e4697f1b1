import './message-page.css';

/** A calm empty page while something loads; the words appear only when it takes a while. */
export function LoadingPage({ label }: { label: string }) {
  return (
    <div className="ui-loading" aria-busy="true">
      <span className="ui-loading__text">{label}</span>
    </div>
  );
}
