import { css } from 'lit';

/**
 * The palette: one deep ink, one warm signal color, on paper. Every pair of text and ground below is at least 6:1,
 * every control border at least 3:1 (WCAG 2.2 contrast, computed). The public properties are only read here, never
 * declared, so that any ancestor on the page can set them.
 */
export const tokens = css`
  .frame {
    --_accent: var(--one-pill-accent, #a23b12);
    --_on-accent: var(--one-pill-on-accent, #fff);
    --_surface: var(--one-pill-surface, #fbfaf6);
    --_text: var(--one-pill-text, #16243a);
    --_muted: var(--one-pill-muted, #55606f);
    --_border: var(--one-pill-border, #ded9cd);
    --_control: var(--one-pill-border, #7b7669);
    --_radius: var(--one-pill-radius, 6px);
    --_space: var(--one-pill-space, 16px);
  }
  /* Engines without light-dark() (before 2024) stay light, on every page. */
  @supports (color: light-dark(red, red)) {
    .frame {
      --_accent: var(--one-pill-accent, light-dark(#a23b12, #ffb48a));
      --_on-accent: var(--one-pill-on-accent, light-dark(#fff, #2b1406));
      --_surface: var(--one-pill-surface, light-dark(#fbfaf6, #172030));
      --_text: var(--one-pill-text, light-dark(#16243a, #f3efe7));
      --_muted: var(--one-pill-muted, light-dark(#55606f, #aeb8c6));
      --_border: var(--one-pill-border, light-dark(#ded9cd, #364257));
      --_control: var(--one-pill-border, light-dark(#7b7669, #7d8a9d));
    }
  }
  /*
   * An accent alone is enough: the ink on it is black or white, by the luminance at which both have a contrast of 4.58:1.
   * Engines without relative colors (before 2024) keep words off the accent: see .primary.
   */
  @supports (color: color(from red xyz-d65 x y z)) {
    .frame {
      --_on-accent: var(
        --one-pill-on-accent,
        color(
          from var(--_accent) xyz-d65 calc(clamp(0, (0.179 - y) * 100000, 1) * 0.9505)
            clamp(0, (0.179 - y) * 100000, 1) calc(clamp(0, (0.179 - y) * 100000, 1) * 1.089)
        )
      );
    }
  }
`;
