/** Steps, units and the due date, wherever a dossier's progress is shown. */
import { css } from 'lit';

export const progressStyles = css`
  .steps {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps > li {
    position: relative;
    display: grid;
    grid-template-columns: 32px 1fr;
    gap: calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) * 2);
  }
  .steps > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 32px 0;
    inset-inline-start: 15px;
    inline-size: 2px;
    background: var(--_border);
  }
  .steps > li.done:not(:last-child)::before {
    background: var(--_success);
  }
  .steps .mark {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_muted);
  }
  .steps .done .mark {
    border-color: var(--_success);
    background: var(--_success-faint);
    color: var(--_success);
  }
  .steps .current .mark {
    border-color: var(--_brand);
    color: var(--_brand);
  }
  .steps .what {
    display: grid;
    align-content: start;
    min-inline-size: 0;
    padding-block-start: 3px;
  }
  .steps .current .name {
    color: var(--_link);
    font-weight: 700;
  }
  .steps .done .name {
    font-weight: 700;
  }
  .steps .waiting .name {
    color: var(--_muted);
  }
  .units,
  .dates {
    display: grid;
    gap: var(--_space);
    margin: 0;
  }
  .units dt,
  .dates dt {
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.875);
  }
  .units dd,
  .dates dd {
    margin: 0;
  }
  .dates > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .due {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .due .date {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
  }
  .due .date strong {
    font-size: calc(var(--_size) * 1.75);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .standing {
    font-weight: 700;
  }
  .standing.success {
    color: var(--_success);
  }
  .standing.warning {
    color: var(--_warning);
  }
  .standing.error {
    color: var(--_error);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details ol {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .code {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .no-print {
      display: none !important;
    }
  }
`;
