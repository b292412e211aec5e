import { css } from 'lit';

export const finderStyles = css`
  .search {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .search .label {
    font-size: calc(var(--_size) * 1.125);
  }
  .box {
    position: relative;
  }
  .box .input {
    min-block-size: calc(var(--_target) + 8px);
    padding-inline: calc(var(--_space) * 5.5) calc(var(--_target) + 4px);
    font-size: max(var(--_size), 16px);
  }
  .box .lens {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_space) * 1.75);
    inline-size: 20px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .box .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 4px;
    margin-block: auto;
    block-size: var(--_target);
    padding: 0;
    border-color: transparent;
    background: transparent;
    color: var(--_muted);
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .example {
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border-color: var(--_border);
    border-radius: 999px;
    background: var(--_subtle);
    font-weight: 400;
  }
  .found {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .hits {
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .hit {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .hit + .hit {
    border-block-start: 1px solid var(--_border);
  }
  .hit:hover {
    background: var(--_subtle);
  }
  .hit[aria-selected='true'] {
    border-inline-start-color: var(--_brand);
    background: var(--_brand-faint);
  }
  .hit .name {
    font-weight: 600;
    line-height: 1.4;
  }
  .hit mark {
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    min-block-size: calc(var(--_size) * 1.5);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .hit .skeleton + .skeleton {
    inline-size: 40%;
  }
  @media (forced-colors: active) {
    .hit[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .details > header {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  /* The heading takes the focus for those who listen; it is nothing to press. */
  .details h2:focus {
    outline: none;
  }
  .details section {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .details h3 {
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 2px solid var(--_brand);
    font-size: calc(var(--_size) * 1.125);
  }
  .details h4 {
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: var(--_size);
  }
  .due {
    font-weight: 600;
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
    font-weight: 600;
    font-size: calc(var(--_size) * 0.9375);
  }
  tbody th {
    font-weight: 600;
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
  details {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  summary {
    display: list-item;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  summary:hover {
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
