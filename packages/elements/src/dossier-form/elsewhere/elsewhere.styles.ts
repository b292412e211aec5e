/** Of the packet and the slip, on the screen and on paper. */
import { css } from 'lit';

export const elsewhereStyles = css`
  .elsewhere-pages,
  .elsewhere-pages .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .elsewhere-pages {
    gap: calc(var(--_space) * 3);
    max-inline-size: 720px;
    margin-block-start: calc(var(--_space) * 3);
  }
  .elsewhere-pages > p {
    margin: 0;
  }
  .steps,
  .checklist {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .steps .code {
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  .checklist {
    padding: 0;
    list-style: none;
  }
  .checklist li {
    border-block-end: 1px solid var(--_border);
  }
  .paper {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }
  .elsewhere-pages dl {
    margin: 0;
    border-block-start: 1px solid var(--_border);
  }
  .elsewhere-pages .row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 2px calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_border);
  }
  .elsewhere-pages dt {
    color: var(--_muted);
  }
  .elsewhere-pages dd {
    margin: 0;
  }
  .elsewhere-pages .typed {
    white-space: pre-line;
  }
  .preparing {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .message-line {
    min-block-size: 1lh;
    color: var(--_muted);
  }
  @container (width < 520px) {
    .elsewhere-pages .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .elsewhere-pages {
      max-inline-size: none;
      gap: calc(var(--_space) * 1.5);
    }
    .elsewhere-pages .row,
    .checklist li {
      break-inside: avoid;
    }
  }
`;
