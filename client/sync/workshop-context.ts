import { createContext } from 'react';
import type { WorkshopConnection } from './workshop-connection.ts';

/** The workshop that this page is in. */
export const WorkshopContext = createContext<WorkshopConnection | null>(null);
