import type { FieldContext } from '../../form-fields/field-context.ts';
import type { TextController } from '../../localize/text-controller.ts';
import type { LoadController } from '../../internal/load-controller.ts';
import type { FormDefinition } from '@hcc/schemas';
import type { Procedure, Unit } from '@hcc/sdk';
import type { ElsewhereStrings } from './locales/vi.ts';
import type { Preparation } from './preparation.ts';

/** What the pages are handed where a procedure is filed elsewhere. */
export interface ElsewhereContext {
  readonly procedure: Procedure;
  readonly definition: FormDefinition;
  readonly text: TextController<ElsewhereStrings>;
  readonly preparation: Preparation;
  /** For the fields of `preparation`. */
  readonly fields: FieldContext;
  /** The service point that was chosen, with its address and hours. */
  readonly point: LoadController<Unit, readonly [id: string]>;
  /** What was copied or downloaded, or failed to be. */
  readonly message: string;
  readonly isDownloading: boolean;
  readonly chooseVariant: (id: string | undefined) => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
  /** The slip as PDF; told to choose a service point first where none is chosen. */
  readonly download: () => void;
  readonly update: () => void;
}
