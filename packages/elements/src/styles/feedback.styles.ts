/** `.alert` with `.error`, `.success`, `.warning` or `.info`; `.tag` for a short fact; `.skeleton` for what is on its way. */
import { css } from 'lit';

export const feedbackStyles = css`
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
  .tag {
    display: inline-block;
    padding: 1px calc(var(--_space) * 1);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.67);
    background: var(--_subtle);
    color: var(--_text);
    font-size: calc(var(--_size) * 0.8125);
    line-height: 1.6;
  }
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: linear-gradient(90deg, var(--_subtle), var(--_border), var(--_subtle)) 0 / 200% 100%;
    animation: skeleton 1.6s linear infinite;
  }
  @keyframes skeleton {
    to {
      background-position: -200% 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
