import QRCode from 'qrcode';

/** An address as a QR code: the path of an SVG of so many modules each way. Around it there have to be four of bare paper. */
export function qrPath(address: string): { path: string; size: number } {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { path, size: modules.size };
}

/** The same as a picture, and how wide it is in px. */
export function qrCode(address: string, module: number): { src: string; size: number } {
  const { path, size } = qrPath(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
  return { src: `data:image/svg+xml;base64,${btoa(svg)}`, size: size * module };
}
