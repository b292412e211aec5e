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
  .said,
  .said form {
    display: grid;
    gap: var(--_space);
  }
  .said {
    padding: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
  }
  .said blockquote {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_border);
    white-space: pre-line;
  }
  .patterns td {
    text-align: start;
  }
`;
