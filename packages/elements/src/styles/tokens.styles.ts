/**
 * The look, in three tiers. Public: the `--hcc-*` properties below, which a page may set anywhere above an element and
 * which we only read. Derived: `--_*`, computed from them on each root. Sheets use the derived ones alone.
 *
 * Five make a brand: --hcc-color-brand, --hcc-color-on-brand, --hcc-color-surface, --hcc-color-text, --hcc-font-family.
 *
 * Colours (14): the five's four, and --hcc-color-muted, --hcc-color-border, --hcc-color-field, --hcc-color-subtle,
 *   --hcc-color-link, --hcc-color-focus, --hcc-color-error, --hcc-color-success, --hcc-color-warning, --hcc-color-info
 * Type (3): --hcc-font-family, --hcc-font-size (16px), --hcc-line-height (1.5)
 * Shape (4): --hcc-radius (6px), --hcc-spacing (8px, the unit all distances are multiples of), --hcc-border-width (1px),
 *   --hcc-target-size (44px)
 *
 * Dark follows the page: `light-dark()` reads the `color-scheme` the page declares, so a page that is only light never
 * gets a dark widget. Lengths are px: a page whose root font is 10px does not shrink us; the person's zoom still works.
 */
import { css } from 'lit';

export const tokens = css`
  .root {
    --_brand: var(--hcc-color-brand, #0b5394);
    --_on-brand: var(--hcc-color-on-brand, #ffffff);
    --_surface: var(--hcc-color-surface, #ffffff);
    --_text: var(--hcc-color-text, #1b2430);
    --_muted: var(--hcc-color-muted, #51606f);
    --_border: var(--hcc-color-border, #cfd7df);
    --_field: var(--hcc-color-field, #6b7a89);
    --_subtle: var(--hcc-color-subtle, #f3f6f9);
    --_link: var(--hcc-color-link, var(--_brand));
    --_focus: var(--hcc-color-focus, #0b5394);
    --_error: var(--hcc-color-error, #b3261e);
    --_success: var(--hcc-color-success, #1c6b3c);
    --_warning: var(--hcc-color-warning, #8a5300);
    --_info: var(--hcc-color-info, #0b5394);
    --_font: var(--hcc-font-family, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Noto Sans SC", sans-serif);
    --_size: var(--hcc-font-size, 16px);
    --_line: var(--hcc-line-height, 1.5);
    --_radius: var(--hcc-radius, 6px);
    --_space: var(--hcc-spacing, 8px);
    --_border-width: var(--hcc-border-width, 1px);
    --_target: var(--hcc-target-size, 44px);

    --_brand-strong: color-mix(in oklab, var(--_brand) 85%, var(--_text));
    --_brand-faint: color-mix(in oklab, var(--_brand) 9%, var(--_surface));
    --_error-faint: color-mix(in oklab, var(--_error) 8%, var(--_surface));
    --_success-faint: color-mix(in oklab, var(--_success) 9%, var(--_surface));
    --_warning-faint: color-mix(in oklab, var(--_warning) 10%, var(--_surface));
    --_info-faint: color-mix(in oklab, var(--_info) 8%, var(--_surface));
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_brand: var(--hcc-color-brand, light-dark(#0b5394, #8ab8ea));
      --_on-brand: var(--hcc-color-on-brand, light-dark(#ffffff, #0a1a2b));
      --_surface: var(--hcc-color-surface, light-dark(#ffffff, #171c22));
      --_text: var(--hcc-color-text, light-dark(#1b2430, #e8edf2));
      --_muted: var(--hcc-color-muted, light-dark(#51606f, #a6b3c0));
      --_border: var(--hcc-color-border, light-dark(#cfd7df, #3a4550));
      --_field: var(--hcc-color-field, light-dark(#6b7a89, #8696a6));
      --_subtle: var(--hcc-color-subtle, light-dark(#f3f6f9, #202830));
      --_focus: var(--hcc-color-focus, light-dark(#0b5394, #ffd166));
      --_error: var(--hcc-color-error, light-dark(#b3261e, #ff9d94));
      --_success: var(--hcc-color-success, light-dark(#1c6b3c, #7fd6a0));
      --_warning: var(--hcc-color-warning, light-dark(#8a5300, #f2c078));
      --_info: var(--hcc-color-info, light-dark(#0b5394, #8ab8ea));
    }
  }
`;
