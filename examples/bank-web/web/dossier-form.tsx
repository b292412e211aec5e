import './hcc-elements.ts';
import { giveBootstrap } from './give-bootstrap.ts';

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
