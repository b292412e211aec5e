/** `.alert` and `.tag`, which pages that count bytes take alone; `.skeleton` for what is on its way. */
import { css } from 'lit';
import { alertStyles } from './alert.styles.ts';
import { tagStyles } from './tag.styles.ts';

const skeleton = css`
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: linear-gradient(90deg, var(--_subtle), var(--_border), var(--_subtle)) 0 / 200% 100%;
    animation: skeleton 1.6s linear infinite;
  }
  @keyframes skeleton {
    to {
      background-position: -200% 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;

export const feedbackStyles = [alertStyles, tagStyles, skeleton];
