import { css } from 'lit';

export const supplementStyles = css`
  .supplement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .supplement details {
    display: grid;
    gap: var(--_space);
  }
  .supplement .tag.missing,
  .supplement .tag.faulty {
    border-color: var(--_warning);
    color: var(--_warning);
  }
`;
