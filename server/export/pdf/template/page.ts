/**
 * Typst: the paper, the letters and how runs of text are set. The report comes in as JSON in `sys.inputs.data`; nothing
 * that people typed is ever read as Typst.
 */
export const pageSource = `
#let data = json(bytes(sys.inputs.data))
#let look = data.look
#let brand = rgb(look.brand)
#let tint = rgb(look.brandTint)
#let ink = rgb(look.ink)
#let quiet = rgb(look.quiet)
#let hairline = 0.5pt + rgb(look.line)
#let ruler = 0.9pt + ink

#set document(title: data.title, description: data.kind)
#set document(author: data.organisation) if data.organisation != ""
#set text(font: look.font, lang: data.language, region: data.region, size: 10pt, fill: ink, hyphenate: false)
#set par(leading: 0.65em, spacing: 0.9em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 21mm, bottom: 23mm, x: 22mm),
  footer-descent: 8mm,
  footer: context {
    set text(size: 8pt, fill: quiet)
    line(length: 100%, stroke: hairline)
    v(-4pt)
    grid(
      columns: (1fr, auto),
      column-gutter: 12pt,
      data.running,
      text(number-width: "tabular", data.words.page + " " + counter(page).display("1 / 1", both: true)),
    )
  },
)

#let piece(it) = {
  if "br" in it { linebreak() }
  let style = (:)
  if "lang" in it { style.insert("lang", it.lang) }
  if "strong" in it { style.insert("weight", 600) }
  if "color" in it { style.insert("fill", rgb(it.color)) }
  if "long" in it { style.insert("hyphenate", true) }
  if "marker" in it { style = (size: 0.76em, weight: 400, style: "normal", fill: quiet) }
  text(..style, it.text)
}

#let runs(list) = [#list.map(piece).join()]
`;
