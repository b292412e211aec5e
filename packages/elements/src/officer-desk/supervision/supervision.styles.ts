import { css } from 'lit';

export const supervisionStyles = css`
  .watch,
  .watch section {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .watch .unseen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  .watched .reasons {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .patterns td {
    text-align: start;
  }
`;
