import { css } from 'lit';

export const dossierFormStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  form,
  .troubles,
  .mode {
    max-inline-size: 720px;
  }
  .procedure {
    display: grid;
    gap: 2px;
    margin-block-end: calc(var(--_space) * 2);
  }
  .procedure-name {
    font-weight: 700;
    text-wrap: balance;
  }
  h2 {
    display: grid;
    gap: 2px;
  }
  h2 .step-of {
    font-size: calc(var(--_size) * 0.875);
    font-weight: 400;
  }
  .waiting {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .waiting .skeleton {
    block-size: var(--_target);
  }

  .progress {
    margin-block-end: calc(var(--_space) * 2.5);
  }
  .progress ol {
    display: flex;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .progress li {
    flex: 1 1 0;
    min-inline-size: 0;
    border-block-start: 4px solid var(--_border);
  }
  .progress li.done {
    border-color: color-mix(in oklab, var(--_brand) 55%, var(--_surface));
  }
  .progress li.current {
    border-color: var(--_brand);
  }
  .step {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: calc(var(--_size) * 0.875);
    line-height: 1.3;
    text-align: start;
  }
  button.step {
    color: var(--_link);
    cursor: pointer;
  }
  button.step:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .current .step {
    color: var(--_text);
    font-weight: 700;
  }
  .step .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  .current .step .number {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }
  @container (width < 640px) {
    /* Numbers alone; the heading names the step one is on. */
    .progress .title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .step {
      justify-content: center;
    }
  }

  .troubles {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .troubles:has(> *) {
    margin-block-end: calc(var(--_space) * 2.5);
  }
  .summary ul {
    display: grid;
    gap: 4px;
  }
  .summary li {
    padding-block: 4px;
  }
  .summary a {
    color: var(--_error);
    font-weight: 700;
  }
  .summary.warning a {
    color: var(--_warning);
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
    min-block-size: var(--_target);
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }
  .save span {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
  }
  .save.saved .check {
    color: var(--_success);
  }
  .save.failed,
  .save.expired {
    color: var(--_warning);
    font-weight: 700;
  }

  @media print {
    .no-print {
      display: none !important;
    }
    .alert,
    .codes > div {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .progress li.current {
      border-color: Highlight;
    }
  }
`;
