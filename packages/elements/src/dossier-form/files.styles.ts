/** A paper's slot with its files, in the form and in a supplement. */
import { css } from 'lit';

export const fileStyles = css`
  .slot {
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .slot:has(> .message) {
    border-color: var(--_error);
  }
  .files {
    display: grid;
    gap: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .file {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }
  .file + .file {
    border-block-start: 1px solid var(--_border);
  }
  .file .about {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .file .name {
    overflow-wrap: anywhere;
  }
  .file .message {
    font-weight: 400;
  }
  .file.failed {
    background: var(--_error-faint);
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--_brand);
  }
  .chooser {
    position: relative;
    display: inline-flex;
  }
  .chooser input:focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
  }
`;
