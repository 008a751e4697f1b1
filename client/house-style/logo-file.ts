/** What the server takes of a logo at most: bytes and pixels a side. */
const most = { bytes: 512 * 1024, side: 4000 } as const;

/** Wide enough to be sharp in print on a title page. */
const drawnWidth = 1200;

/**
 * A picture file as PNG or JPEG that the server takes: itself when it fits, else drawn anew. So an SVG or a photo of a
 * poster can be chosen as well. Null when the browser cannot read it as a picture.
 */
export async function logoFrom(file: Blob): Promise<Blob | null> {
  const image = await pictureOf(file);
  if (!image) return null;
  const isTaken = file.type === 'image/png' || file.type === 'image/jpeg';
  const fits = file.size <= most.bytes && Math.max(image.width, image.height) <= most.side;
  return isTaken && fits ? file : drawnAnew(image);
}

async function pictureOf(file: Blob): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image.width > 0 && image.height > 0 ? image : null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawnAnew(image: HTMLImageElement): Promise<Blob | null> {
  const scale = Math.min(drawnWidth / image.width, most.side / 4 / image.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
