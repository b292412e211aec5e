import { css } from 'lit';

export const queueStyles = css`
  .narrowing {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }
  .chips:empty {
    display: none;
  }
  .chip {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 1.25);
    border: 1px solid var(--_field);
    border-radius: 16px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: calc(var(--_size) * 0.875);
    cursor: pointer;
  }
  .chip .number {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .chip.overdue .number {
    color: var(--_error);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-faint);
    box-shadow: inset 0 0 0 1px var(--_brand);
  }
  .bulk {
    display: grid;
    gap: var(--_space);
  }
  .tick-all,
  .tick {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 32px;
    cursor: pointer;
  }
  .tick-all {
    padding-inline-start: var(--_space);
  }
  .tick-all input,
  .tick input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .button.small {
    min-block-size: 36px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    font-size: calc(var(--_size) * 0.9375);
  }
  .button.plain.small {
    padding-inline: 0;
  }
  .row-box {
    position: relative;
    display: grid;
  }
  /* What is out of sight is neither laid out nor painted: a page of rows costs what the window shows of it. */
  .queue .rows > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 132px;
  }
  .rows .row {
    gap: calc(var(--_space) * 0.25);
    padding: var(--_space) calc(var(--_space) * 1.5);
  }
  .row-box.with-tools > .row {
    padding-inline-start: calc(var(--_space) * 5);
  }
  .row .tag {
    font-size: calc(var(--_size) * 0.75);
  }
  .row .next {
    min-block-size: 1.5em;
    padding-inline-end: 88px;
  }
  /* Over the row, beside what it says: a control inside a link would be none. */
  .row-tools {
    position: absolute;
    inset: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5) calc(var(--_space) * 0.25) var(--_space);
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    pointer-events: none;
  }
  .row-tools > * {
    pointer-events: auto;
  }
  .row-tools .tick {
    align-self: flex-start;
    justify-content: center;
    inline-size: 32px;
  }
  .row-tools .button {
    min-block-size: 32px;
  }
  .tag.warn {
    border-color: color-mix(in oklab, var(--_warning) 50%, var(--_surface));
    background: var(--_warning-faint);
  }
  .tag.holder {
    font-weight: 700;
  }
  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
`;
