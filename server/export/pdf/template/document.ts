/** Typst: title page, contents and chapters in their order. */
export const documentSource = `
#let cover-height = 158mm

#page(margin: (x: 22mm, top: 0mm, bottom: 20mm), footer: none, background: {
  place(top, rect(width: 100%, height: cover-height, fill: brand))
}, {
  block(height: cover-height, width: 100%, inset: (top: 26mm, bottom: 20mm), {
    set text(fill: white)
    text(size: 12pt, weight: 600, data.cover.kind)
    align(bottom, {
      {
        set text(size: data.cover.titleSize * 1pt, weight: 700, tracking: -0.018em)
        set par(leading: 0.38em)
        par(runs(data.cover.title))
      }
      if data.cover.organisation.len() > 0 {
        v(6pt)
        par(text(size: 17pt, runs(data.cover.organisation)))
      }
    })
  })
  v(14mm)
  if data.cover.facts.len() > 0 {
    grid(
      columns: (1fr,) * calc.min(3, data.cover.facts.len()),
      column-gutter: 8mm,
      row-gutter: 8mm,
      ..data.cover.facts.map(fact => {
        set par(leading: 0.55em)
        text(size: 8.5pt, fill: quiet, runs(fact.term))
        linebreak()
        text(size: 11pt, weight: 600, runs(fact.value))
      }),
    )
  }
  if data.cover.logo != none {
    place(bottom + left, image(data.cover.logo.file, width: data.cover.logo.width * 1pt, alt: data.cover.logo.alt))
  }
})

#for chapter in data.front { chapter-of(chapter) }

#pagebreak(weak: true)
#block(below: 22pt, {
  text(size: 25pt, weight: 700, tracking: -0.012em, data.contentsTitle)
  v(-10pt)
  pdf.artifact(rect(width: 34pt, height: 3pt, fill: brand))
})
#{
  show outline.entry: it => {
    let first = it.level == 1
    let number = it.prefix()
    block(above: data.contentsScale * if first { 11pt } else { 5.5pt }, below: 0pt, link(it.element.location(), grid(
      columns: (if first { 10mm } else { 22mm }, 1fr, auto),
      align: (left, left, right + bottom),
      {
        if not first { h(10mm) }
        text(weight: if first { 700 } else { 400 }, fill: brand, if number == none { "" } else { number })
      },
      text(weight: if first { 700 } else { 400 }, it.element.body) + h(4pt) + box(width: 1fr, pdf.artifact(text(fill: rgb(look.line), repeat(gap: 3pt, ".")))),
      h(6pt) + text(number-width: "tabular", weight: if first { 700 } else { 400 }, it.page()),
    )))
  }
  set text(size: (0.55 + 0.45 * data.contentsScale) * 10pt)
  set par(leading: 0.5em)
  outline(title: none)
}

#for chapter in data.chapters { chapter-of(chapter) }
`;
