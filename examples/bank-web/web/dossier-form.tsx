import './hcc-elements.ts';
import type { DossierForm as DossierFormElement } from '@hcc/elements';
import { fetchBootstrap } from './fetch-bootstrap.ts';

interface DossierFormProps {
  procedure: string;
  onSubmitted: (code: string) => void;
}

export function DossierForm({ procedure, onSubmitted }: DossierFormProps) {
  return (
    <hcc-dossier-form
      // Another procedure is another form, with a session of its own.
      key={procedure}
      procedure={procedure}
      ref={giveBootstrap}
      onhcc-submitted={(event) => onSubmitted(event.detail.code)}
    />
  );
}

/**
 * By a ref and not as a JSX property: React takes a name for a property only when the element has it, and before the
 * element's file has come it has none. A function would be dropped then.
 */
function giveBootstrap(element: DossierFormElement | null): void {
  if (element) element.fetchBootstrap = fetchBootstrap;
}
