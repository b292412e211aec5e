import { css } from 'lit';

export const deskStyles = css`
  h1 {
    margin: 0;
    font-size: calc(var(--_size) * 1.25);
    line-height: 1.3;
  }
  .root {
    min-block-size: 100vh;
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
    background: var(--_subtle);
  }
  .head h1 {
    flex: 1 0 auto;
  }
  .who {
    display: grid;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .language .input {
    inline-size: auto;
  }
  .opening,
  .root > .alert {
    margin: calc(var(--_space) * 3) calc(var(--_space) * 2);
  }
  .sign-in {
    display: grid;
    gap: calc(var(--_space) * 2);
    max-inline-size: 960px;
    margin: 0 auto;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2) calc(var(--_space) * 8);
  }
  .sign-in section {
    display: grid;
    gap: var(--_space);
  }
  .officers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .officer,
  .row {
    appearance: none;
    display: grid;
    gap: calc(var(--_space) * 0.5);
    align-content: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .officer {
    block-size: 100%;
  }
  .officer:hover,
  a.row:hover {
    background: var(--_subtle);
  }
  .tags,
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .panes {
    display: grid;
  }
  .queue,
  .pane {
    min-inline-size: 0;
    padding: calc(var(--_space) * 2);
  }
  .queue {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  .tabs {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .tabs .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .tabs .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-width: 0;
  }
  .tabs .button[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-faint);
    box-shadow: inset 0 -3px 0 var(--_brand);
  }
  .rows {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row[aria-current='true'] {
    border-color: var(--_brand);
    background: var(--_brand-faint);
    box-shadow: inset 4px 0 0 var(--_brand);
  }
  @media (forced-colors: active) {
    .root [aria-pressed='true'],
    .root [aria-pressed='true'] * {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .row[aria-current='true'] {
      border-color: Highlight;
      border-inline-start-width: 4px;
    }
  }
  .row .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
  }
  .row .name {
    font-weight: 700;
    line-height: 1.35;
  }
  .row .next {
    color: var(--_link);
    font-weight: 700;
  }
  .due-tag {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    font-size: calc(var(--_size) * 0.875);
    font-weight: 700;
  }
  .due-tag.overdue {
    color: var(--_error);
  }
  .due-tag.today {
    color: var(--_warning);
  }
  .due-tag.ahead {
    color: var(--_success);
  }
  .due-tag.none {
    color: var(--_muted);
    font-weight: 400;
  }
  .empty {
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .choose {
    display: none;
    padding: calc(var(--_space) * 6) 0;
    text-align: center;
  }
  .dossier,
  .intake,
  .receipt {
    display: grid;
    gap: calc(var(--_space) * 3);
    max-inline-size: 960px;
  }
  .dossier header,
  .dossier section,
  .intake header {
    display: grid;
    gap: var(--_space);
  }
  .to-queue {
    justify-self: start;
  }
  .commands {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .step {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 640px;
    margin-block-start: var(--_space);
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .aside {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  caption {
    padding-block: calc(var(--_space) * 1);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .answers th {
    inline-size: 40%;
    color: var(--_muted);
    font-weight: 400;
  }
  .papers tbody th {
    font-weight: 400;
  }
  /* Over a column of numbers there is no room to break inside a word. */
  .papers thead th {
    overflow-wrap: normal;
  }
  .papers td {
    font-variant-numeric: tabular-nums;
  }
  .files,
  .history {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }
  .files .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .history li {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_border);
  }
  .note {
    display: block;
    white-space: pre-line;
  }
  .picked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .picked > div {
    display: grid;
  }
  .intake form {
    display: grid;
    gap: calc(var(--_space) * 3);
    max-inline-size: 640px;
  }
  fieldset {
    display: grid;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: calc(var(--_size) * 1.0625);
    font-weight: 700;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 1.5);
  }
  .count .input {
    inline-size: 96px;
  }
  .paper {
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .faults ul {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .sheet {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .keys,
  .rows-of {
    display: grid;
    gap: var(--_space);
    margin: 0;
  }
  .keys dt,
  .rows-of dt {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.875);
  }
  .keys dd,
  .rows-of dd {
    margin: 0;
  }
  .keys dd {
    font-size: calc(var(--_size) * 1.5);
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .keys .secret {
    font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace;
    letter-spacing: 0.08em;
  }
  /* One column: either the list or what was chosen from it. */
  @container (width <= 900px) {
    .panes.at-queue > .pane,
    .panes.at-dossier > .queue,
    .panes.at-intake > .queue,
    .panes.at-unit > .queue,
    .panes.at-watch > .queue {
      display: none;
    }
  }
  @container (width > 900px) {
    .panes {
      grid-template-columns: minmax(320px, 400px) minmax(0, 1fr);
    }
    .panes > .queue {
      border-inline-end: 1px solid var(--_border);
      min-block-size: calc(100vh - 80px);
    }
    .pane {
      padding: calc(var(--_space) * 3);
    }
    .to-queue {
      display: none;
    }
    .choose {
      display: block;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .keys,
    .rows-of {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .root {
      min-block-size: 0;
    }
    .panes {
      display: block !important;
    }
    .panes > .queue {
      display: none !important;
    }
    .sheet {
      border: 0;
      padding: 0;
    }
  }
`;
