/** The Center's elements in JSX: their attributes and events, typed. Types alone, nothing of it is in the bundle. */
import type {
  DossierForm,
  ProcedureFinder,
  ProcedureSelectedEvent,
  StatusChangedEvent,
  StatusTracker,
  SubmittedEvent,
} from '@hcc/elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** React 19 sets what an element has as a property, and listens to `on` + the event's own name. */
type ElementProps<E, P> = DetailedHTMLProps<HTMLAttributes<E>, E> & P;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'hcc-procedure-finder': ElementProps<
        ProcedureFinder,
        { query?: string; 'onhcc-procedure-selected'?: (event: ProcedureSelectedEvent) => void }
      >;
      'hcc-dossier-form': ElementProps<
        DossierForm,
        { procedure: string; 'onhcc-submitted'?: (event: SubmittedEvent) => void }
      >;
      'hcc-status-tracker': ElementProps<
        StatusTracker,
        { code?: string; 'onhcc-status-changed'?: (event: StatusChangedEvent) => void }
      >;
    }
  }
}
