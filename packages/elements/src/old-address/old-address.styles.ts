import { css } from 'lit';

export const oldAddressStyles = css`
  .old {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .old .button {
    font-weight: 400;
    text-align: start;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
`;
