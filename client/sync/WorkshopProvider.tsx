import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Opening } from '#shared/opening/opening.ts';
import type { Me } from './me.ts';
import { connectWorkshop, type WorkshopConnection } from './workshop-connection.ts';
import { WorkshopContext } from './workshop-context.ts';

interface WorkshopProviderProps {
  readonly workshopId: string;
  /** Who joined, as the server answered. */
  readonly me: Omit<Me, 'clientId'>;
  /** False on a device that others use too. */
  readonly keepsOnDevice?: boolean;
  /** The workshop as it stood a moment ago, to be shown until its documents are in. */
  readonly opening?: Opening;
  /** Settles when the board can be seen: the documents and the checks are for later, where there is an opening to show. */
  readonly viewShown?: () => Promise<void>;
  readonly children: ReactNode;
}

/** Joins the workshop for as long as it is shown. Its children may use the hooks of this folder. */
export function WorkshopProvider(props: WorkshopProviderProps) {
  const { workshopId, me, keepsOnDevice = true, opening, viewShown, children } = props;
  const [connection, setConnection] = useState<WorkshopConnection | null>(null);
  // Whoever connects again, under another role say, has seen more than that.
  const unusedOpening = useRef(opening);
  const { participantId, name, departmentId, role, addsOnly = false, triesOut = false } = me;

  useEffect(() => {
    const me = { participantId, name, departmentId, role, addsOnly, triesOut };
    let current: WorkshopConnection | null = null;
    let coming: WorkshopConnection | null = null;
    const open = (beginsAnew: boolean): WorkshopConnection =>
      connectWorkshop({
        workshopId,
        me,
        keepsOnDevice,
        beginsAnew,
        onNotTaken: goOn,
        ...(viewShown && !beginsAnew && { viewShown: viewShown() }),
        ...(unusedOpening.current && { opening: unusedOpening.current }),
      });
    const goOn = () => {
      const over = current;
      if (!over) return;
      coming?.destroy();
      const fresh = open(true);
      coming = fresh;
      // What is on the screen stays there, to be read and copied, until all of the board has come.
      const renewed = import('./renewal.ts').then(({ renew }) => renew({ over, fresh }));
      renewed.then(
        () => {
          if (coming !== fresh) return;
          coming = null;
          current = fresh;
          setConnection(fresh);
          over.destroy();
        },
        (problem: unknown) => console.error('The board could not be opened anew.', problem),
      );
    };
    const opened = open(false);
    unusedOpening.current = undefined;
    current = opened;
    setConnection(opened);
    const leaveField = () => current?.findings.fieldLeft();
    document.addEventListener('focusout', leaveField);
    return () => {
      document.removeEventListener('focusout', leaveField);
      setConnection(null);
      current?.destroy();
      coming?.destroy();
      coming = null;
      current = null;
    };
  }, [workshopId, participantId, name, departmentId, role, addsOnly, triesOut, keepsOnDevice, viewShown]);

  if (!connection) return null;
  return <WorkshopContext value={connection}>{children}</WorkshopContext>;
}
