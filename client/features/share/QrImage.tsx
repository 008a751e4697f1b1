import { useMemo } from 'react';
import { qrBox, qrCode, qrPath } from '#shared/qr/qr.ts';

/** The QR code of an address, dark on white in every theme so that cameras read it; nothing where it is too long. */
export function QrImage({ url, label }: { url: string; label: string }) {
  const drawing = useMemo(() => {
    const code = qrCode(url);
    return code && { box: qrBox(code), path: qrPath(code) };
  }, [url]);
  if (!drawing) return null;
  return (
    <svg
      className="qr-image"
      viewBox={`0 0 ${drawing.box} ${drawing.box}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={drawing.box} height={drawing.box} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  );
}
