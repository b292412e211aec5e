/** The head of the own page, the choice between dossiers, and the layout around one's progress. */
import { css } from 'lit';

export const dossierViewStyles = css`
  h1 {
    margin: 0;
    font-size: calc(var(--_size) * 1.625);
    line-height: 1.3;
  }
  .page-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 2);
  }
  .languages {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .languages [aria-pressed='true'] {
    color: var(--_text);
    text-decoration: none;
  }
  .list,
  .dossier,
  .documents {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .list ul {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .filed {
    appearance: none;
    display: grid;
    gap: calc(var(--_space) * 0.75);
    inline-size: 100%;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .filed:hover {
    background: var(--_subtle);
  }
  .filed .name {
    font-weight: 700;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }
  .whose.you {
    color: var(--_warning);
  }
  .whose.nobody {
    color: var(--_muted);
  }
  .why,
  .duty {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_border);
  }
  .duty {
    border-color: var(--_warning);
  }
  .turn {
    color: var(--_tone);
    font-weight: 700;
  }
  .dossier > .alert {
    gap: calc(var(--_space) * 0.5);
  }
  .status {
    font-size: calc(var(--_size) * 1.25);
    font-weight: 700;
    line-height: 1.3;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .columns section {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .aside {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  /* On a narrow screen the date comes before the steps: it is what people look for. */
  @container (width <= 640px) {
    .aside {
      order: -1;
      display: contents;
    }
    .aside .due {
      order: -1;
    }
  }
  @container (width > 640px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }
  }
  .documents {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .withdrawal .button:first-child {
    border-color: var(--_error);
    color: var(--_error);
  }
  /* All of it on one sheet. */
  @media print {
    .dossier,
    .columns,
    .aside {
      gap: var(--_space);
      font-size: calc(var(--_size) * 0.8125);
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .steps > li {
      padding-block-end: var(--_space);
    }
    .alert,
    section {
      break-inside: avoid;
    }
  }
`;
