import { css } from 'lit';

export const trackerStyles = css`
  .look-up {
    display: grid;
    gap: calc(var(--_space) * 2);
    max-inline-size: 560px;
  }
  .look-up .input {
    font-size: max(var(--_size), 16px);
  }
`;
