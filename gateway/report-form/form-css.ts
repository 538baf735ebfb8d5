/** The look of the public form: large, plain, with contrast of 4.5 to 1 and more, and a focus that is seen. */
export const formCss = `
* { box-sizing: border-box; }
body { color: #0b0c0c; background: #fff; font: 1.1875rem/1.45 Arial, sans-serif; margin: 0; overflow-wrap: break-word; }
header { background: #003087; color: #fff; padding: .25rem 1rem; }
header p, footer p { margin: .5rem auto; max-width: 40rem; }
header p { font-weight: 700; }
main { margin: 0 auto; max-width: 42rem; padding: 1rem; }
footer { background: #f0f4f5; border-top: 1px solid #4c6272; padding: .25rem 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { font-size: 1.4rem; margin: 2rem 0 .5rem; }
a { color: #003087; }
.skip { left: -999px; position: absolute; }
.skip:focus { left: 0; padding: .5rem; position: static; display: block; }
.field { margin: 0 0 1.6rem; }
.wrong { border-left: 5px solid #b00020; padding-left: .8rem; }
.problem { color: #b00020; font-weight: 700; margin: .2rem 0; }
.hint { color: #425563; margin: .1rem 0 .3rem; }
label, legend { display: block; font-weight: 700; padding: 0; }
.choice label, .part label { font-weight: 400; }
fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
input, select, textarea { background: #fff; border: 2px solid #0b0c0c; border-radius: 0; color: inherit; font: inherit; max-width: 100%; padding: .35rem; width: 100%; }
.wrong input, .wrong select { border-color: #b00020; }
.choice { align-items: center; display: flex; gap: .6rem; min-height: 2.75rem; }
.choice input { flex: none; height: 1.75rem; width: 1.75rem; }
.choice label { min-width: 0; padding: .3rem 0; }
.parts { display: flex; flex-wrap: wrap; gap: 1rem; }
.day, .month { width: 4rem; }
.year { width: 6rem; }
button { background: #00703c; border: 0; border-bottom: 3px solid #002d18; color: #fff; cursor: pointer; font: inherit; font-weight: 700; padding: .7rem 1.4rem; }
button:hover { background: #005a30; }
:focus-visible { outline: 4px solid #ffb81c; outline-offset: 0; box-shadow: 0 0 0 6px #0b0c0c; }
.summary { border: 5px solid #b00020; margin: 0 0 1.5rem; padding: .5rem 1rem; }
.summary h2 { margin-top: .5rem; }
.summary a { color: #b00020; font-weight: 700; }
.reference { border: 3px solid #00703c; font-size: 1.6rem; padding: 1rem; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
`;
