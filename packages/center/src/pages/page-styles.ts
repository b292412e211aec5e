/** The Center's own pages without a widget's style: plain, readable, dark where the reader wants it. */
export const pageStyles = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6e8eb); --surface: light-dark(#fff, #16191d); --muted: light-dark(#57606a, #9aa4af); --brand: light-dark(#9b1c1c, #f2a3a3); --line: light-dark(#d5d9de, #343a42); }
* { box-sizing: border-box; }
html { background: var(--surface); color: var(--text); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
a { color: var(--brand); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
ul { padding-left: 1.2rem; } li { margin: .5rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .5rem 1.5rem; border-block: 1px solid var(--line); padding: 1rem 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
[role="status"] { padding: .75rem 1rem; border-left: 4px solid #1a7f37; background: light-dark(#eaf6ed, #14261a); }
[role="alert"] { padding: .75rem 1rem; border-left: 4px solid #b42318; background: light-dark(#fdecea, #2b1714); }
.wide { max-width: 64rem; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; }
.table { overflow-x: auto; margin: 1.5rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .75rem; } }
`;
