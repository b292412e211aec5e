import { css } from 'lit';

export const procedureCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .card header {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .card h2 {
    font-size: calc(var(--_size) * 1.25);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .summary {
    display: grid;
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    margin: 0;
  }
  .summary > div {
    display: grid;
    gap: 2px;
  }
  .summary dt {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.9375);
  }
  .summary dd {
    margin: 0;
    font-weight: 700;
  }
  .summary .skeleton {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .apply {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .all {
    border-block-start: 1px solid var(--_border);
  }
  .all > .view {
    padding-block-start: var(--_space);
  }
  .all > summary {
    padding-block: calc(var(--_space) * 1.5);
    min-block-size: var(--_target);
    color: var(--_link);
    font-weight: 700;
    cursor: pointer;
  }
  @container (width >= 520px) {
    .summary {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (width < 520px) {
    .card {
      padding: calc(var(--_space) * 2);
    }
    .apply .button {
      inline-size: 100%;
    }
  }
`;
