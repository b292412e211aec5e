import { css } from 'lit';

export const finderStyles = css`
  .search {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .search .label {
    font-size: calc(var(--_size) * 1.125);
  }
  .box {
    position: relative;
  }
  .box .input {
    min-block-size: calc(var(--_target) + 8px);
    padding-inline: calc(var(--_space) * 5.5) calc(var(--_target) + 4px);
    font-size: max(var(--_size), 16px);
  }
  .box .lens {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_space) * 1.75);
    inline-size: 20px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .box .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 4px;
    margin-block: auto;
    block-size: var(--_target);
    padding: 0;
    border-color: transparent;
    background: transparent;
    color: var(--_muted);
  }
  .ways,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .ways .plain {
    padding-inline: var(--_space);
  }
  .example,
  .chip,
  .closer {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border-color: var(--_border);
    border-radius: 999px;
    background: var(--_subtle);
    font-weight: 400;
  }
  .chip {
    border-color: var(--_brand);
    background: var(--_brand-faint);
  }
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .found .chosen {
    margin: 0;
  }
  .hits {
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .hit {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .hit + .hit {
    border-block-start: 1px solid var(--_border);
  }
  .hit:hover {
    background: var(--_subtle);
  }
  .hit[aria-selected='true'] {
    border-inline-start-color: var(--_brand);
    background: var(--_brand-faint);
  }
  .hit .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    /* Some names run to a paragraph; the whole stands over the details. */
    -webkit-line-clamp: 4;
    font-weight: 700;
    line-height: 1.4;
  }
  .hit mark {
    border-radius: 2px;
    background: color-mix(in oklab, var(--_brand) 16%, var(--_surface));
    color: inherit;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    min-block-size: calc(var(--_size) * 1.5);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  .filters,
  .events {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .events {
    margin-block-start: var(--_space);
  }
  .filters > summary,
  .events > summary {
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    font-weight: 700;
    cursor: pointer;
  }
  .filters > summary:hover,
  .events > summary:hover {
    background: var(--_subtle);
  }
  .lists,
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 2) calc(var(--_space) * 2);
  }
  .tiles {
    gap: var(--_space);
  }
  .tile {
    justify-content: space-between;
    border-color: var(--_border);
    text-align: start;
  }
  .hit .skeleton + .skeleton {
    inline-size: 40%;
  }
  @media (forced-colors: active) {
    .hit[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .details > header {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  /* The heading takes the focus for those who listen; it is nothing to press. */
  .details h2:focus {
    outline: none;
  }
`;
