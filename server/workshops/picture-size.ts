import { maxLogoSide } from '#shared/report/house-style.ts';

/** What a picture file is and how large, in pixels. */
export interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the head of a PNG or JPEG file; null for anything else, and for sides of 0 or over the limit. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSignature.every((byte, index) => bytes[index] === byte)
    ? sizeOfPng(view)
    : sizeOfJpeg(view);
  if (!size) return null;
  const fits = [size.width, size.height].every((side) => side > 0 && side <= maxLogoSide);
  return fits ? size : null;
}

function sizeOfPng(view: DataView): PictureSize | null {
  const firstChunk = 0x49484452; // IHDR
  if (view.byteLength < 24 || view.getUint32(12) !== firstChunk) return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks from marker to marker until the frame header, which holds the size. */
function sizeOfJpeg(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
