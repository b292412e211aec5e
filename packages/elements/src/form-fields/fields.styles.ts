/** Groups, fields, choices, dates, rows and place lists, in whatever form they stand. */
import { css } from 'lit';

export const fieldStyles = css`
  legend.label {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .message {
    font-size: calc(var(--_size) * 0.9375);
  }
  .page,
  .group,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3.5);
  }
  .needed {
    color: var(--_muted);
    font-weight: 400;
    font-size: calc(var(--_size) * 0.875);
    white-space: nowrap;
  }
  .input.personalId,
  .input.taxNumber,
  .input.number,
  .input.money,
  .input.phone {
    max-inline-size: 280px;
  }
  .source {
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_info);
  }
  .why {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.875);
  }
  .why summary {
    inline-size: fit-content;
    padding-block: calc((24px - 1lh) / 2);
    color: var(--_link);
    cursor: pointer;
  }
  .why p {
    margin-block-start: 4px;
  }
  .choices {
    display: grid;
    gap: var(--_space);
  }
  .choice.boxed {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
  }
  .choice.boxed:hover {
    background: var(--_subtle);
  }
  .choice.boxed:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand-faint);
  }
  .choice.boxed:has([aria-invalid='true']) {
    border-color: var(--_error);
  }
  .choice.boxed:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice.boxed :focus-visible {
    outline: none;
  }

  /* Reached by keyboard, a control is scrolled to with the words around it. */
  .field :is(input, select, textarea) {
    scroll-margin-block: 5em;
  }
  .picker {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .picker .box {
    position: relative;
  }
  .picker .input {
    padding-inline-end: calc(var(--_target) - 4px);
  }
  .chevron {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--_space) * 1.25);
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .options {
    max-block-size: 308px;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }
  .options li {
    display: grid;
    align-content: center;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid transparent;
    line-height: 1.35;
    cursor: pointer;
  }
  .options li + li {
    border-block-start: 1px solid var(--_border);
  }
  .options li:hover {
    background: var(--_subtle);
  }
  .options li.active {
    border-inline-start-color: var(--_brand);
    background: var(--_brand-faint);
  }
  .options li[aria-selected='true'] {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .options li.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .choice.boxed:has(:checked) {
      border-color: Highlight;
    }
  }

  .group {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .group-title {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: 0;
    font-size: calc(var(--_size) * 1.125);
    font-weight: 700;
  }
  h3.group-title:has(+ .help) {
    margin-block-end: calc(var(--_space) * -2.5);
  }
  .group.titled + .group {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  .message.warning {
    color: var(--_warning);
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  /* One template for inputs with and without a unit: a nested one would cost as much as the field. */
  .boxless {
    display: contents;
  }
  .computed {
    font-weight: 700;
  }
  .date-boxes {
    min-inline-size: 0;
    display: flex;
    gap: calc(var(--_space) * 1.5);
  }
  .date-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    inline-size: 4.5em;
    min-inline-size: 0;
  }
  .date-box.year {
    inline-size: 6.5em;
  }
  .row-list {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .row-list:not(:has(li)) {
    display: none;
  }
  .row-item + .row-item {
    border-block-start: 1px solid var(--_border);
  }
  .row-head {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-inline: calc(var(--_space) * 1.5);
  }
  .row-toggle {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .row-title {
    overflow-wrap: anywhere;
  }
  .row-toggle:hover .row-title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .open .row-toggle {
    color: var(--_text);
    font-weight: 700;
  }
  .row-body:not([hidden]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
  }
  .pager {
    align-items: center;
  }
`;
