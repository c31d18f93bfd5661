export const styleFile = 'style.css';

/** The style of a book. Faces, sizes and colors are the reader's; what is set here is what a language asks for. */
export const style = `:lang(zh) { font-style: normal; line-break: strict; }
html:lang(zh), p:lang(zh) { line-height: 1.8; }
html:lang(en), p:lang(en) { line-height: 1.5; }
body { overflow-wrap: anywhere; }
h1, h2, th, td { text-align: start; }
h1 { font-size: 1.5em; line-height: 1.35; margin: 0 0 1em; }
h2 { font-size: 1.15em; margin: 2em 0 0.5em; }
h1 .localized + .localized { font-size: 0.8em; font-weight: normal; }
h1 .localized, h2 .localized, li .localized, th .localized, td .localized, figcaption .localized { display: block; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0 0 0.5em; }
p { margin: 0 0 0.8em; }
a { color: inherit; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 0.2em; }
sup { line-height: 0; }
.sentence { margin: 0 0 1em; }
.sentence p { margin: 0 0 0.3em; }
table { border-collapse: collapse; width: 100%; }
th, td, figcaption { line-height: 1.5; }
th, td { border-top: 1px solid; font-weight: normal; padding: 0.4em 0.5em 0.4em 0; vertical-align: top; }
td { width: 40%; }
figure { margin: 1.5em 0; }
svg { display: block; margin: 1em 0; max-width: 100%; width: 18em; }
.words { font-size: 0.9em; }
.scope, .origin, .basis, aside { font-size: 0.9em; }
aside { border-top: 1px solid; margin: 1em 0 0; padding: 0.5em 0 0; }
aside p { margin: 0 0 0.3em; }
section > section { margin: 2em 0 0; }
dt { margin: 1em 0 0; }
dd { margin: 0 0 0.3em; }
section.cover { text-align: center; }
.cover img { max-height: 100vh; max-width: 100%; }
`;
