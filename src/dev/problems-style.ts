/** How problems look, over a page and on a page of their own. */
export const problemsStyle = `
.problems {
  box-sizing: border-box;
  min-height: 100%;
  padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem;
  background: #fff;
  color: #1c1c1c;
  font: 1rem/1.5 system-ui, sans-serif;
  text-align: start;
}
.problems h1 { margin: 0 3rem 1rem 0; font-size: 1.375rem; line-height: 1.3; }
.problems section { margin: 0 0 1.5rem; padding-inline-start: 1rem; border-inline-start: 4px solid #b3261e; }
.problems .warning { border-color: #8a5a00; }
.problems .info { border-color: #1f5fa8; }
.problems p { margin: 0 0 .25rem; max-width: 70ch; overflow-wrap: anywhere; }
.problems .place span, .problems code, .problems pre { font-family: ui-monospace, Menlo, Consolas, monospace; }
.problems .place { font-size: .875rem; }
.problems .error strong { color: #b3261e; }
.problems .hint { color: #1b6035; }
.problems pre { margin: .5rem 0 0; padding: .75rem 1rem; overflow-x: auto; background: #f3f3f1; font-size: .875rem; }
.problems pre i { color: #5e5e5e; font-style: normal; user-select: none; }
.problems mark { background: #ffd6d2; color: inherit; outline: 1px solid #b3261e; }
.problems button { position: fixed; inset-block-start: 1rem; inset-inline-end: 1.5rem; font: inherit; }
@media (prefers-color-scheme: dark) {
  .problems { background: #1b1b1d; color: #eee; }
  .problems pre { background: #2a2a2d; }
  .problems pre i { color: #a9a9a9; }
  .problems .error strong { color: #ff9a90; }
  .problems .hint { color: #8fd8a8; }
  .problems mark { background: #6b1d17; outline-color: #ff9a90; }
}
`;
