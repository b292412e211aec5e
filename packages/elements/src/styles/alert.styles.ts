/** `.alert` with `.error`, `.success`, `.warning` or `.info`. */
import { css } from 'lit';

export const alertStyles = css`
  .alert {
    --_tone: var(--_info);
    --_tone-faint: var(--_info-faint);
    display: grid;
    gap: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid color-mix(in oklab, var(--_tone) 35%, var(--_surface));
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tone-faint);
    color: var(--_text);
  }
  .alert.error {
    --_tone: var(--_error);
    --_tone-faint: var(--_error-faint);
  }
  .alert.success {
    --_tone: var(--_success);
    --_tone-faint: var(--_success-faint);
  }
  .alert.warning {
    --_tone: var(--_warning);
    --_tone-faint: var(--_warning-faint);
  }
`;
