import { EntityForm } from './EntityForm.tsx';
import { Inputs } from './Inputs.tsx';

const title = ['title'];

/** A frame: its title, and the notes that lie in it. */
export function FrameForm({ id, isReadOnly }: { id: string; isReadOnly: boolean }) {
  return (
    <div className="form-scaffold">
      <EntityForm target={{ entity: 'notes', id }} isReadOnly={isReadOnly} only={title} />
      <Inputs item={id} isReadOnly={isReadOnly} />
    </div>
  );
}
