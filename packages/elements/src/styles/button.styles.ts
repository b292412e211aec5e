/** `.button` (secondary), `.button.primary`, `.button.plain` (looks like a link), `.actions` (a row of them). */
import { css } from 'lit';

export const buttonStyles = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin: 0;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 2.25);
    border: max(var(--_border-width), 1px) solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .button:hover {
    background: var(--_subtle);
  }
  .button.primary {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .button.primary:hover {
    border-color: var(--_brand-strong);
    background: var(--_brand-strong);
  }
  .button.plain {
    padding-inline: 0;
    border-color: transparent;
    background: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button[disabled],
  .button[aria-disabled="true"] {
    cursor: not-allowed;
    opacity: 0.6;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
