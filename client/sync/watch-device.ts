/** Looks after the connection when the network comes back and when somebody comes back to this tab. */
export function watchDevice(check: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const whenVisible = () => {
    if (document.visibilityState === 'visible') check();
  };
  window.addEventListener('online', check);
  window.addEventListener('offline', check);
  window.addEventListener('pageshow', check);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('online', check);
    window.removeEventListener('offline', check);
    window.removeEventListener('pageshow', check);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
