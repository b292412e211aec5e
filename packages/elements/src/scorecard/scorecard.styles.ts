import { css } from 'lit';

export const scorecardStyles = css`
  .root {
    /* Told apart by lightness too, for who sees no hues; each stands out from the surface by 3 : 1. */
    --_good: var(--_brand);
    --_fair: color-mix(in oklab, var(--_brand) 55%, var(--_surface));
    --_poor: var(--_error);
    --_other: var(--_field);
  }
  .scorecard,
  section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .scorecard {
    gap: calc(var(--_space) * 4);
  }
  [aria-busy='true'] {
    opacity: 0.6;
  }
  header {
    gap: calc(var(--_space) * 0.75);
  }
  h3 {
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_border);
    font-size: calc(var(--_size) * 1.125);
  }
  h4 {
    font-size: var(--_size);
    font-weight: 700;
  }
  dl,
  dd,
  figure {
    margin: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: var(--_space);
  }
  .cards,
  .lengths,
  .legend {
    padding: 0;
    list-style: none;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  .card {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card dt {
    font-weight: 700;
  }
  .value {
    font-size: calc(var(--_size) * 1.5);
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .value.none {
    color: var(--_muted);
    font-size: calc(var(--_size) * 1.125);
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2.5);
  }
  .mark {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    border-radius: 2px;
    background: var(--_tone);
  }
  .good,
  .first {
    --_tone: var(--_good);
  }
  .fair {
    --_tone: var(--_fair);
  }
  .poor {
    --_tone: var(--_poor);
  }
  .other,
  .second {
    --_tone: var(--_other);
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .parts {
    block-size: calc(var(--_space) * 3.5);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .length {
    block-size: calc(var(--_space) * 1.5);
  }
  rect {
    fill: var(--_tone);
  }
  .parts rect {
    stroke: var(--_surface);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .track {
    fill: var(--_subtle);
  }
  .lengths {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .lengths li {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .lengths .value {
    font-size: calc(var(--_size) * 1.125);
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    margin-block-end: var(--_space);
  }
  .plot {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--_space);
  }
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    min-inline-size: 3.2em;
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.875);
    line-height: 1;
    text-align: end;
  }
  .chart {
    block-size: 140px;
    border-block-end: 1px solid var(--_field);
  }
  .grid,
  .line,
  .dot {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1px;
  }
  .line {
    stroke: var(--_good);
    stroke-width: 2px;
  }
  .dot {
    stroke: var(--_good);
    stroke-width: 8px;
    stroke-linecap: round;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    padding-inline-start: calc(3.2em + var(--_space));
  }
  summary {
    min-block-size: 24px;
    padding-block: calc(var(--_space) * 0.5);
    color: var(--_link);
    cursor: pointer;
  }
  .explain > summary {
    font-size: calc(var(--_size) * 0.875);
  }
  .why {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    font-size: calc(var(--_size) * 0.875);
  }
  .why dt {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--_space);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    overflow-wrap: normal;
    font-size: calc(var(--_size) * 0.875);
    font-weight: 700;
  }
  .scroll th,
  .scroll td {
    white-space: nowrap;
  }
  .units th[scope='row'] {
    inline-size: 40%;
    font-weight: 700;
  }
  .units .button.plain {
    justify-content: start;
    padding-block: 0;
    text-align: start;
  }
  .sort {
    max-inline-size: 320px;
  }
  .skeletons {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .skeletons span {
    block-size: 96px;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  /* A row becomes a card: four columns have no room, and each cell says what it is. */
  @container (width < 560px) {
    .units thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .units,
    .units tbody,
    .units tr,
    .units th,
    .units td {
      display: block;
      inline-size: auto;
    }
    .units th[scope='row'] {
      inline-size: auto;
    }
    .units th,
    .units td {
      padding-inline: 0;
      padding-block: calc(var(--_space) * 0.5);
      border: 0;
    }
    .units td::before {
      content: attr(data-head) ': ';
      color: var(--_muted);
    }
    .units tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_border);
    }
  }
  @container (width >= 560px) {
    .lengths li {
      grid-template-columns: 220px minmax(0, 1fr) max-content;
      align-items: center;
      gap: calc(var(--_space) * 2);
    }
    .lengths .explain {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_good: Highlight;
      --_fair: GrayText;
      --_poor: CanvasText;
      --_other: GrayText;
    }
    .parts rect {
      stroke: Canvas;
    }
    .mark {
      forced-color-adjust: none;
    }
    .track {
      fill: Canvas;
      stroke: GrayText;
      vector-effect: non-scaling-stroke;
    }
  }
`;
