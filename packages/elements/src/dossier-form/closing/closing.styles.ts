/** Of the pages after the last question. */
import { css } from 'lit';

export const closingStyles = css`
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .part-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }
  .part-head .button {
    justify-content: flex-end;
  }
  .part h3 {
    font-size: calc(var(--_size) * 1.125);
  }
  .part > h3 {
    padding-block: calc(var(--_space) * 1);
  }
  dl {
    margin: 0;
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 2px calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  dd .typed {
    white-space: pre-line;
  }
  .attached {
    overflow-wrap: anywhere;
  }
  .checksum {
    font-variant-numeric: tabular-nums;
  }
  @container (width < 520px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .turn .button {
      flex: 1 1 100%;
    }
  }
  .sign {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .sign > h3 {
    padding-block-start: 0;
  }
  .sign .fields {
    gap: calc(var(--_space) * 2);
  }
  #submission:empty,
  #submission:not(:has(> *)) {
    display: none;
  }
  .spinner {
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  .elsewhere {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 720px;
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .qr {
    inline-size: 200px;
    block-size: 200px;
    border-radius: var(--_radius);
    /* Readers want dark on light, whatever the theme. */
    background: #fff;
    forced-color-adjust: none;
  }
  .codes .qr {
    inline-size: 128px;
    block-size: 128px;
    print-color-adjust: exact;
  }
  .sums {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .sum {
    display: block;
    font-size: calc(var(--_size) * 0.75);
    overflow-wrap: anywhere;
    user-select: all;
  }
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }
  .received h2 {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .received .check {
    inline-size: 28px;
    block-size: 28px;
    color: var(--_success);
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: calc(var(--_space) * 2);
    border: 0;
  }
  .codes > div {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .code {
    font-size: min(calc(var(--_size) * 1.375), 5cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .code.secret {
    letter-spacing: 0.12em;
  }
  .message-line {
    min-block-size: 1lh;
    margin-block-start: calc(var(--_space) * -1.5);
    color: var(--_muted);
  }
  .next {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .next li::marker {
    color: var(--_muted);
  }
  .next strong {
    display: block;
  }
  .leave {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
`;
