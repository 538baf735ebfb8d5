/** The look of a pack: plain, with contrast of 4.5 to 1 and more, on a screen and on paper. */
export const packCss = `
* { box-sizing: border-box; }
body { color: #212b32; background: #fff; font: 1rem/1.5 Arial, sans-serif; margin: 0; }
header { background: #003087; color: #fff; padding: .25rem 1rem; }
header p, footer p { margin: .5rem auto; max-width: 54rem; }
header p { font-weight: 700; }
main { margin: 0 auto; max-width: 56rem; padding: 1rem; }
footer { background: #f0f4f5; border-top: 1px solid #4c6272; padding: .25rem 1rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { border-top: 2px solid #003087; font-size: 1.35rem; margin: 2rem 0 .5rem; padding-top: .5rem; }
a { color: #003087; }
a:focus { background: #ffeb3b; color: #212b32; outline: 3px solid #212b32; }
.skip { left: -999px; position: absolute; }
.skip:focus { display: block; left: 0; padding: .5rem; position: static; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { height: auto; max-width: 100%; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
caption { font-weight: 700; padding: .3rem 0; text-align: left; }
th, td { border-bottom: 1px solid #aeb7bd; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #4c6272; }
tbody th { font-weight: 400; }
.figure { text-align: right; }
abbr { text-decoration: none; }
@media print {
  header { background: none; border-bottom: 2px solid #003087; color: #003087; }
  nav, .skip { display: none; }
  table, figure { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  body { font-size: 10pt; }
}
`;
