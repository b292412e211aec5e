import { css } from 'lit';

export const paymentStyles = css`
  .payment,
  .payment-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .fee-lines {
    display: grid;
    gap: var(--_space);
    margin: 0;
  }
  .fee-lines > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  .fee-lines dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .fee-lines .note {
    flex-basis: 100%;
  }
  .fee-lines .sum {
    font-weight: 700;
  }
  .transfer {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .qr {
    inline-size: min(100%, 15rem);
    aspect-ratio: 1;
    justify-self: center;
    border-radius: var(--_radius);
  }
  /* A scanner needs dark on light, whatever the theme. */
  .qr svg {
    display: block;
    inline-size: 100%;
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  .transfer-facts {
    display: grid;
    align-content: start;
    gap: var(--_space);
    margin: 0;
  }
  .transfer-facts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .transfer-facts dt,
  .transfer-facts dd {
    margin: 0;
    grid-column: 1;
  }
  .transfer-facts .copied {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .transfer-facts .value,
  .payment-code {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .receipts {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .receipts li {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }
  @container (width > 640px) {
    .transfer {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
  }
`;
