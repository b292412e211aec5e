/** Readable on a screen, dark where the reader wants it, and on paper: A4, no part of a table torn from its head. */
export const reportStyles = `
:root { color-scheme: light dark; --text: light-dark(#1b2430, #e8edf2); --surface: light-dark(#fff, #171c22); --muted: light-dark(#51606f, #a6b3c0); --brand: light-dark(#0b5394, #8ab8ea); --line: light-dark(#cfd7df, #3a4550); --faint: light-dark(#f3f6f9, #202830); }
* { box-sizing: border-box; }
html { background: var(--surface); color: var(--text); font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans SC", sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
p { max-width: 46rem; margin: .4rem 0; } .muted { color: var(--muted); }
nav ul { padding-left: 1.2rem; columns: 2; } a { color: var(--brand); }
a:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; }
.figures strong { display: block; font-size: 1.5rem; line-height: 1.3; } .figures span { color: var(--muted); font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; }
caption { text-align: left; color: var(--muted); padding-bottom: .35rem; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { border-bottom-width: 2px; } th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody th { font-weight: 400; } tbody th, td:not(.number) { min-width: 12rem; } td ul { margin: 0; padding-left: 1rem; }
svg { display: block; width: 100%; height: auto; } svg text { font-size: 11px; fill: currentColor; text-anchor: middle; } svg .label { fill: var(--muted); }
svg .bar { fill: var(--brand); } svg .rest { fill: var(--faint); } svg .axis { stroke: var(--line); }
svg.share { width: 7rem; height: .5rem; margin: .25rem 0 0 auto; }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--brand); }
@media print { :root { color-scheme: light; } @page { size: A4; margin: 16mm; } html { font-size: 11px; } main { max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; } tr, figure, .figures li { break-inside: avoid; } thead { display: table-header-group; } .scroll { overflow: visible; } tbody th, td:not(.number) { min-width: 0; } .bar, .rest { print-color-adjust: exact; } }
@media (max-width: 40rem) { nav ul { columns: 1; } }
`;
