/** The look of a review: one column, black on white, made for A4. */
export const reviewStyle = `
@page { size: A4; margin: 16mm 18mm; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1c2530; font: 16px/1.5 "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; line-height: 1.3; }
h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; border-bottom: 1px solid #7b8591; break-after: avoid; }
h3 { font-size: 1rem; margin: 0 0 .25rem; break-after: avoid; }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
article { margin: .75rem 0; padding: .5rem .75rem; border-left: 3px solid #1d4e89; break-inside: avoid; overflow-wrap: anywhere; }
.message { font-size: 1.05rem; }
.fingerprint { display: grid; grid-template-columns: repeat(4, max-content); gap: .25rem 1.25rem; max-width: 34rem; font: 600 1.25rem/1.5 ui-monospace, Consolas, "Noto Sans Mono", monospace; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border: 1px solid #b9bec5; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
mark { background: #ffe9a8; color: inherit; border-bottom: 2px dashed #725500; }
mark.serious { background: #ffd9b8; border-bottom: 3px solid #96400a; }
mark.info { background: #e6eef7; border-bottom: 2px dotted #44566c; }
small { color: #525d6a; }
.approver { break-inside: avoid; margin: 1rem 0 1.75rem; }
.blank { display: flex; align-items: end; gap: .5rem; margin-top: .75rem; }
.blank::after { content: ""; flex: 1; border-bottom: 1px dotted #1c2530; }
@media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } mark { print-color-adjust: exact; } }
`;
