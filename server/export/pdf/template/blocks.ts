/** Typst: how each block of the report is written. */
export const blocksSource = `
// What follows starts on the next page unless there is so much room on this one.
#let needs(room, above) = {
  block(width: 100%, height: room, breakable: false, above: above, below: 0pt)
  v(-room)
}

#let side(name) = if name == "right" { right } else { left }

#let heading-looks = (
  (size: 25pt, above: 0pt, below: 17pt),
  (size: 15pt, above: 21pt, below: 9.5pt),
  (size: 11.5pt, above: 17pt, below: 8pt),
)

#let head(it) = {
  let style = heading-looks.at(it.looksLike - 1)
  show heading: here => block(above: style.above, below: style.below, sticky: true, breakable: false, {
    set text(size: style.size, weight: 700, tracking: -0.012em)
    set par(leading: 0.42em)
    if it.number != none and it.looksLike == 1 {
      text(size: 13pt, fill: brand, tracking: 0em, it.number)
      linebreak()
      v(-9pt)
    } else if it.number != none {
      text(fill: brand, it.number)
      h(0.5em)
    }
    here.body
    if it.looksLike == 1 {
      v(-10pt)
      pdf.artifact(rect(width: 34pt, height: 3pt, fill: brand))
    }
  })
  heading(
    level: it.level,
    numbering: if it.number != none { (..) => it.number } else { none },
    outlined: it.looksLike <= 2,
    bookmarked: true,
    runs(it.text),
  )
}

#let paragraph-of(it) = {
  let body = runs(it.runs)
  if it.style == "lead" {
    block(below: 13pt, { set text(size: 11.5pt, fill: quiet); set par(leading: 0.6em); body })
  } else if it.style == "label" {
    block(above: 1.6em, below: 0.7em, sticky: true, text(weight: 600, body))
  } else if it.style == "open" {
    block(text(style: "italic", fill: quiet, body))
  } else if it.style == "part" {
    block(
      width: 100%,
      above: 30pt,
      below: 12pt,
      sticky: true,
      inset: (bottom: 5pt),
      stroke: (bottom: 1.2pt + brand),
      text(size: 10pt, weight: 700, fill: brand, tracking: 0.06em, upper(body)),
    )
  } else {
    block(body)
  }
}

#let list-of(it) = list(
  marker: text(fill: brand, "•"),
  indent: 0pt,
  body-indent: 8pt,
  spacing: 0.75em,
  ..it.items.map(runs),
)

#let table-of(it) = {
  set text(size: 8.5pt)
  set par(leading: 0.55em)
  let last = it.columns.len() - 1
  let row(it) = it.cells.map(cell => table.cell(breakable: it.breakable, runs(cell)))
  let head-row = it.columns.map(column => table.cell(align: bottom + side(column.align), text(weight: 600, runs(column.title))))
  show figure.caption: here => align(left, block(sticky: true, inset: (bottom: 6pt), width: 100%, text(size: 9pt, weight: 600, fill: quiet, here.body)))
  set figure(gap: 0pt, supplement: none, numbering: none)
  set figure.caption(position: top)
  let body = table(
    columns: it.columns.map(column => column.width * 1pt),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == last { 0pt } else { 5pt }, y: 4pt),
    stroke: (x, y) => (bottom: if y == 0 { ruler } else if it.total != none and y == it.rows.len() { ruler } else { hairline }),
    align: it.columns.map(column => top + side(column.align)),
    table.header(..head-row),
    ..it.rows.map(row).flatten(),
    ..if it.total != none { (table.footer(repeat: false, ..it.total.map(cell => table.cell(text(weight: 600, runs(cell))))),) },
  )
  // A caption and a head with one row alone at the foot of a page tell little.
  needs(if it.rows.len() > 2 { 74pt } else { 30pt }, if it.caption.len() > 0 { 16pt } else { 11pt })
  block(above: 0pt, below: 13pt, breakable: it.breakable, width: 100%, {
    set text(number-width: "tabular")
    if it.caption.len() > 0 {
      show figure: set block(breakable: true)
      show figure: set align(left)
      figure(kind: table, caption: runs(it.caption), body)
    } else { body }
  })
}

#let term-width = 48.5mm

// The first line of a term stands beside that of its value, however many lines it takes.
#let term-of(body) = context {
  let boxed(it) = box(width: term-width, inset: (right: 8pt), it)
  box(baseline: measure(boxed(body)).height - measure(boxed[X]).height, boxed(body))
}

#let definitions-of(it) = block(above: 1.1em, below: 1.3em, breakable: it.breakable, {
  set terms(separator: [], hanging-indent: term-width, spacing: 0.8em, tight: false)
  show terms: set strong(delta: 0)
  set par(leading: 0.6em)
  terms(..it.entries.map(entry => terms.item(
    term-of(text(size: 9.5pt, fill: quiet, runs(entry.term))),
    runs(entry.value),
  )))
})

#let callout-of(it) = {
  let color = rgb(it.color)
  block(
    width: 100%,
    above: 12pt,
    below: 12pt,
    breakable: it.breakable,
    fill: rgb(it.fill),
    stroke: (left: 3pt + color),
    radius: (right: 4pt),
    inset: (left: 13pt, right: 13pt, y: 10pt),
    {
      set text(size: 9.5pt)
      set par(leading: 0.6em, spacing: 0.8em)
      par({ text(weight: 700, fill: color, it.label + ".") + " " + text(weight: 600, runs(it.title)) })
      for body in it.body { par(runs(body)) }
    },
  )
}

#let picture-of(it) = {
  show figure: set align(left)
  show figure.caption: here => align(left, block(sticky: true, inset: (bottom: 6pt), width: 100%, text(size: 9pt, weight: 600, fill: quiet, here.body)))
  set figure(gap: 0pt, supplement: none, numbering: none)
  set figure.caption(position: top)
  block(above: 18pt, below: 18pt, breakable: false, width: 100%, figure(
    kind: image,
    alt: it.alt,
    caption: runs(it.caption),
    image(it.file, width: it.width * 1pt, alt: it.alt),
  ))
}

#let writers = (
  heading: head,
  paragraph: paragraph-of,
  list: list-of,
  table: table-of,
  definitions: definitions-of,
  callout: callout-of,
  picture: picture-of,
)

#let chapter-of(it) = {
  if it.start == "page" {
    pagebreak(weak: true)
  } else if it.start == "room" {
    needs(112mm, 46pt)
  } else {
    v(40pt, weak: true)
  }
  for one in it.blocks { (writers.at(one.type))(one) }
}
`;
