/**
 * A PDF with a subject in its properties, added behind its end as the format provides for; every byte before stays.
 * A file that is not built as browsers build it comes back as it is.
 */
export function withSubject(pdf: Uint8Array, subject: string): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1');
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  const root = /\/Root (\d+ \d+ R)/.exec(trailer)?.[1];
  const info = /\/Info (\d+) \d+ R/.exec(trailer)?.[1];
  const before = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  if (!Number.isFinite(size) || !Number.isFinite(before) || root === undefined || info === undefined)
    return pdf;
  const known = new RegExp(`(?:^|\\n)${info} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(file)?.[1] ?? '';
  const object = `${info} 0 obj\n<<${known}\n/Subject <${utf16Hex(subject)}>\n>>\nendobj\n`;
  const start = file.length + 1;
  const table = `xref\n${info} 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${before}>>\nstartxref\n${start + object.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`\n${object}${table}${end}`, 'latin1')]);
}

function utf16Hex(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
}
