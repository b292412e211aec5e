/** All of `text-input.styles.ts`, a select, and `.choice` around a radio or checkbox with its text. */
import { css } from 'lit';
import { textInputStyles } from './text-input.styles.ts';

export const choiceStyles = css`
  select.input {
    appearance: auto;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.25);
    min-block-size: var(--_target);
    padding-block: calc(var(--_space) * 1.125);
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_brand);
  }
`;

export const inputStyles = [textInputStyles, choiceStyles];
