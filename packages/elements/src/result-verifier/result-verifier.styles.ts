import { css } from 'lit';

export const resultVerifierStyles = css`
  .verifier,
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .zone {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border: 2px dashed var(--_field);
    border-radius: var(--_radius);
    background: var(--_subtle);
    text-align: center;
    cursor: pointer;
  }
  .zone.over {
    border-color: var(--_brand);
    background: var(--_brand-faint);
  }
  /* A file held over a part of the zone is held over the zone. */
  .zone > * {
    pointer-events: none;
  }
  /* As large as the zone, so that whoever comes to it by keyboard has all of it in the window. */
  .zone > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .zone:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .alert h2,
  .alert h3 {
    font-size: calc(var(--_size) * 1.125);
  }
  .mark {
    margin-inline-end: 0.35em;
    color: var(--_tone);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    margin: 0;
  }
  .facts dt {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.9375);
  }
  .facts dd {
    margin: 0 0 var(--_space);
  }
  .facts ul {
    padding: 0;
    list-style: none;
  }
  .hash {
    font-family: ui-monospace, monospace;
    font-size: calc(var(--_size) * 0.875);
  }
  @container (width >= 560px) {
    .facts {
      grid-template-columns: minmax(9em, max-content) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
  }
`;
