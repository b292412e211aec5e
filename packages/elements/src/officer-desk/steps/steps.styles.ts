import { css } from 'lit';

export const stepStyles = css`
  .commands {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .commands .group {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .commands summary {
    min-block-size: 32px;
    color: var(--_link);
    cursor: pointer;
  }
  .commands details[open] > .actions {
    margin-block-start: var(--_space);
  }
  .commands .step {
    margin-block-start: 0;
  }
  .follows {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .effects {
    color: var(--_muted);
  }
  .ground,
  blockquote {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_border);
    background: var(--_surface);
  }
  .input.day {
    max-inline-size: 240px;
  }
  .input.count {
    inline-size: 72px;
    padding-inline: var(--_space);
  }
  .items ol {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .items .button.plain {
    justify-self: start;
  }
  .preview {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .preview .sheet {
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    background: var(--_surface);
  }
`;
