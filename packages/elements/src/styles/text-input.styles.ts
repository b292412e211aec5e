/**
 * `.field` around `.label`, `.help`, `.message` (the error) and `.input`.
 * An input is marked wrong by `aria-invalid="true"` on itself, never by a class.
 */
import { css } from 'lit';

export const textInputStyles = css`
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  .help {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.9375);
  }
  .message {
    color: var(--_error);
    font-weight: 700;
  }
  .input {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 1.5);
    border: max(var(--_border-width), 1px) solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_focus);
  }
  .input[aria-invalid="true"] {
    border-color: var(--_error);
    border-width: 2px;
  }
  .input[readonly],
  .input[disabled] {
    background: var(--_subtle);
  }
  textarea.input {
    min-block-size: calc(var(--_target) * 2.5);
    resize: vertical;
  }
`;
