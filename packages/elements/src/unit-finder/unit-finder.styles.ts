import { css } from 'lit';

export const unitFinderStyles = css`
  .finder,
  .search,
  .near {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .finder {
    gap: calc(var(--_space) * 2);
  }
  .search .label {
    font-size: calc(var(--_size) * 1.125);
  }
  .search .choice {
    padding-block: var(--_space);
  }
  .near {
    justify-items: start;
  }
  details > summary {
    min-block-size: var(--_target);
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_link);
    font-weight: 700;
    cursor: pointer;
  }
  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
    gap: 1px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_border);
    overflow: hidden;
  }
  .points > li {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 2);
    background: var(--_surface);
  }
  .points h2 {
    font-size: calc(var(--_size) * 1.0625);
  }
  .standing {
    font-weight: 700;
  }
  .standing.open {
    color: var(--_success);
  }
  .standing.open::before,
  .standing.closed::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .standing.open::before {
    background: currentColor;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }
  .button[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-faint);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  @container (width >= 720px) {
    .points {
      grid-template-columns: 1fr 1fr;
    }
    .points > li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
