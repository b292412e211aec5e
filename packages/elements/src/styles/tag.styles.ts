/** `.tag` for a short fact. */
import { css } from 'lit';

export const tagStyles = css`
  .tag {
    display: inline-block;
    padding: 1px calc(var(--_space) * 1);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.67);
    background: var(--_subtle);
    color: var(--_text);
    font-size: calc(var(--_size) * 0.8125);
    line-height: 1.6;
  }
`;
