import { css } from 'lit';

export const feedbackPageStyles = css`
  .feedback,
  .feedback form,
  .sent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }
  .feedback {
    max-inline-size: 720px;
    margin-inline: auto;
    padding: calc(var(--_space) * 2);
  }
  .feedback textarea {
    min-block-size: 9em;
    resize: vertical;
  }
  .feedback .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  .feedback .head .input {
    inline-size: auto;
  }
  .feedback [aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-faint);
  }
  @media (forced-colors: active) {
    .feedback [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .contact {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .facts {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
  }
  .facts dt {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.9375);
  }
  .facts dd {
    margin: 0 0 var(--_space);
    overflow-wrap: anywhere;
  }
  .facts .words {
    white-space: pre-line;
  }
  .token {
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-weight: 700;
    user-select: all;
  }
`;
