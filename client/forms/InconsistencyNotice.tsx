import { Unlink } from 'lucide-react';

/** A sentence under a field that says which other answer it contradicts. It blocks nothing. */
export function InconsistencyNotice({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="form-notice form-notice--inconsistent">
      <Unlink size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}
