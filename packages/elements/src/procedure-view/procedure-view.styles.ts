/** Rules of the view of one procedure; an element puts `.view` around it. */
import { css } from 'lit';

export const procedureViewStyles = css`
  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .view .plain {
    padding: 0;
    list-style: none;
  }
  .view .list .button.plain {
    justify-content: start;
    text-align: start;
    font-weight: 400;
  }
  .view section {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .view h3 {
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 2px solid var(--_brand);
    font-size: calc(var(--_size) * 1.125);
  }
  .view h4 {
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: var(--_size);
  }
  .due {
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
    min-inline-size: 112px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    background: var(--_subtle);
    font-weight: 700;
    font-size: calc(var(--_size) * 0.9375);
  }
  tbody th {
    font-weight: 700;
  }
  .papers {
    display: grid;
    gap: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .papers > li {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .papers > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .prose {
    white-space: pre-line;
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .view details {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .view summary {
    display: list-item;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    min-block-size: var(--_target);
    font-weight: 700;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .view summary:hover {
    background: var(--_subtle);
  }
  .inside {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 2) calc(var(--_space) * 2);
  }
  .folds {
    display: grid;
    gap: var(--_space);
  }
  .apply {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  @container (width < 520px) {
    /* One block per way to file; the headings stand in each cell. */
    table,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_border);
    }
    tr:last-child {
      border: 0;
    }
    th,
    td {
      min-inline-size: 0;
      padding: 2px 0;
      border: 0;
    }
    td::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }
    td > div:first-of-type:not(.muted) {
      display: inline;
    }
    .apply .button {
      inline-size: 100%;
    }
  }
`;
