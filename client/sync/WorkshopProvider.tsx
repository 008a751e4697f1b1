import { type ReactNode, useEffect, useState } from 'react';
import type { Me } from './me.ts';
import { connectWorkshop, type WorkshopConnection } from './workshop-connection.ts';
import { WorkshopContext } from './workshop-context.ts';

interface WorkshopProviderProps {
  readonly workshopId: string;
  /** Who joined, as the server answered. */
  readonly me: Omit<Me, 'clientId'>;
  /** False on a device that others use too. */
  readonly keepsOnDevice?: boolean;
  /** Settles when the checks may be loaded: there is no hurry before the board can be seen. */
  readonly checksAfter?: () => Promise<void>;
  readonly children: ReactNode;
}

/** Joins the workshop for as long as it is shown. Its children may use the hooks of this folder. */
export function WorkshopProvider(props: WorkshopProviderProps) {
  const { workshopId, me, keepsOnDevice = true, checksAfter, children } = props;
  const [connection, setConnection] = useState<WorkshopConnection | null>(null);
  const { participantId, name, departmentId, role } = me;

  useEffect(() => {
    const opened = connectWorkshop({
      workshopId,
      me: { participantId, name, departmentId, role },
      keepsOnDevice,
      ...(checksAfter && { checksAfter: checksAfter() }),
    });
    setConnection(opened);
    const leaveField = () => opened.findings.fieldLeft();
    document.addEventListener('focusout', leaveField);
    return () => {
      document.removeEventListener('focusout', leaveField);
      setConnection(null);
      opened.destroy();
    };
  }, [workshopId, participantId, name, departmentId, role, keepsOnDevice, checksAfter]);

  if (!connection) return null;
  return <WorkshopContext value={connection}>{children}</WorkshopContext>;
}
