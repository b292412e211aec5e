import { css } from 'lit';

/** What stands beside the steps, the checklist, the unit's page and the list of keys. */
export const recordStyles = css`
  .state {
    display: inline-block;
    padding: 0 calc(var(--_space) * 1);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.67);
    font-size: calc(var(--_size) * 0.8125);
    font-weight: 700;
    line-height: 1.7;
    white-space: nowrap;
  }
  .state.has {
    color: var(--_success);
  }
  .state.missing,
  .state.faulty {
    border-color: currentColor;
    color: var(--_error);
  }
  .state.spare {
    color: var(--_muted);
  }
  .asked {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .asked > li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
  }
  .asked .paper {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 0;
    border: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .asked .line > .what {
    flex: 1 1 200px;
  }
  .asked > .line {
    justify-content: space-between;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .marks {
    display: inline-flex;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .mark-choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 34px;
    padding-inline: calc(var(--_space) * 1.5);
    cursor: pointer;
  }
  .mark-choice + .mark-choice {
    border-inline-start: 1px solid var(--_border);
  }
  .mark-choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .mark-choice:has(:checked) {
    background: var(--_brand-faint);
    font-weight: 700;
    box-shadow: inset 0 -3px 0 var(--_brand);
  }
  .mark-choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .upload {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .upload .button {
    position: relative;
  }
  .upload .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .record {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .record h4 {
    font-size: var(--_size);
  }
  .record summary {
    cursor: pointer;
  }
  .changes {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .before-after th[scope='row'] {
    inline-size: 30%;
    color: var(--_muted);
    font-weight: 400;
  }
  .before-after del {
    color: var(--_muted);
  }
  .before-after ins {
    font-weight: 700;
    text-decoration: none;
  }
  .promises {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .unit,
  .unit > section,
  .pictures {
    display: grid;
    gap: var(--_space);
  }
  .unit {
    gap: calc(var(--_space) * 3);
    max-inline-size: 960px;
  }
  .waiting .rows {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  }
  .scroll {
    overflow-x: auto;
  }
  .load td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .load td.overdue {
    color: var(--_error);
    font-weight: 700;
  }
  .load thead th {
    min-inline-size: 72px;
    overflow-wrap: normal;
  }
  .load thead th + th {
    text-align: end;
  }
  .load tbody th {
    font-weight: 400;
  }
  .load th .small {
    display: block;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .shortcuts {
    max-inline-size: min(480px, 100%);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .shortcuts[open] {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .shortcuts::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .shortcuts dl {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
  }
  .shortcuts dl > div {
    display: grid;
    grid-template-columns: 72px 1fr;
  }
  .shortcuts dd {
    margin: 0;
  }
  kbd {
    padding: 1px calc(var(--_space) * 0.75);
    border: 1px solid var(--_field);
    border-radius: 4px;
    background: var(--_subtle);
    font-family: ui-monospace, "DejaVu Sans Mono", monospace;
    font-size: 0.9em;
  }
`;
