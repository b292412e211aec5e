/**
 * First in every element's styles. The page's `* { all: unset }` or `* { font-size: 9px }` reaches the host element and
 * what is inherited from it; so the host keeps only its box, by `!important`, and `.root` inside begins anew.
 * Each element renders one `<div class="root" lang=…>` around everything.
 */
import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

const base = css`
  :host {
    display: block !important;
    visibility: visible !important;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    /* Which all leaves alone; every language of ours runs so. */
    direction: ltr;
    color-scheme: inherit;
    display: block;
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    /* A container has no width of its own: in a row of a flex box it would be 0. */
    contain-intrinsic-inline-size: 320px;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--_line);
    color: var(--_text);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: calc(var(--_size) * 1.375);
  }
  h3 {
    font-size: calc(var(--_size) * 1.0625);
  }
  p {
    margin: 0;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 2.5);
  }
  a,
  .link {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: calc(var(--_size) * 0.875);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Tokens and reset; what every element needs. */
export const hostStyles = [tokens, base];
