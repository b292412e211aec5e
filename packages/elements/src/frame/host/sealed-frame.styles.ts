import { css } from "lit";

export const sealedFrameStyles = css`
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 384px;
    border: 0;
    background: transparent;
    /* A frame of another color scheme than its page gets an opaque backdrop. */
    color-scheme: inherit;
  }
  iframe.loading {
    visibility: hidden;
    block-size: 160px;
  }
  .waiting {
    margin: 0;
    color: var(--_muted);
  }
  .probe {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
  }
`;
