import { randomInt } from 'node:crypto';
import sharp from 'sharp';

const [WIDTH, HEIGHT] = [480, 600];

/** One of the colours of a drawing, different in each run, so that no two runs share a photograph (IV.D: same SHA-256). */
const shade = (): string => `rgb(${randomInt(40, 120)},${randomInt(40, 120)},${randomInt(40, 120)})`;

const drawing = (
  title: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <rect width="100%" height="100%" fill="#dfe6ea"/>
  <rect x="110" y="470" width="260" height="140" rx="60" fill="${shade()}"/>
  <rect x="205" y="400" width="70" height="90" fill="#c99a7c"/>
  <ellipse cx="240" cy="270" rx="120" ry="155" fill="#d9ac8d"/>
  <path d="M118 250 q10 -150 122 -150 q112 0 122 150 q-40 -70 -122 -70 q-82 0 -122 70z" fill="${shade()}"/>
  <ellipse cx="195" cy="265" rx="20" ry="12" fill="#fff"/><circle cx="195" cy="265" r="8" fill="${shade()}"/>
  <ellipse cx="285" cy="265" rx="20" ry="12" fill="#fff"/><circle cx="285" cy="265" r="8" fill="${shade()}"/>
  <path d="M240 270 l-14 62 h28z" fill="#c28f70"/>
  <path d="M190 365 q50 34 100 0" stroke="#8c4a3f" stroke-width="9" fill="none"/>
  <g font-family="sans-serif" font-weight="bold" text-anchor="middle">
    <rect y="0" width="100%" height="46" fill="#b00020"/>
    <text x="240" y="32" font-size="24" fill="#fff">DRAWING - NOT A PERSON</text>
    <rect y="554" width="100%" height="46" fill="#b00020"/>
    <text x="240" y="586" font-size="20" fill="#fff">${title}</text>
  </g>
</svg>`;

/** A JPEG of a face that belongs to nobody: a drawing, plainly marked as one. Another one each time. */
export function drawnFace(title: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing(title)))
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A page that looks like a printout of FACESNXT, and says that it is none. */
export function drawnPrintout(lines: readonly string[]): Promise<Buffer> {
  const rows = ['DEMO - NOT A DOCUMENT OF FACESNXT', ...lines].map((line, index) => `<text x="30" y="${60 + index * 40}">${line}</text>`);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${HEIGHT}" height="${WIDTH}"><rect width="100%" height="100%" fill="#fff"/>
    <g font-family="monospace" font-size="18">${rows.join('')}</g></svg>`;
  return sharp(Buffer.from(page)).png().toBuffer();
}
