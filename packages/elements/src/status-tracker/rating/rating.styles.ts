import { css } from 'lit';

export const ratingStyles = css`
  .rating {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .rating details {
    display: grid;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .question {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .question legend {
    float: inline-start;
    padding-block-start: var(--_space);
  }
  .question .scale {
    clear: both;
  }
`;
