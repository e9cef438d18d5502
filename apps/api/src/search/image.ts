import { choice, refuse, system, type Refusal } from '@app/domain/kernel';
import { fileTypeFromBuffer } from 'file-type/core';
import sharp from 'sharp';

/** Pixels above which nothing is decoded: a small file can hold an enormous image. */
const PIXEL_LIMIT = 40_000_000;
const ACCEPTED: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** A photograph that was decoded to its end. `display` is a JPEG copy without metadata, turned upright. */
export interface ReadImage {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly display: Buffer;
}

const DECODING = system('decoding of images');

/**
 * IV.D: a photograph by its first bytes, decoded whole. Refusals: IMAGE_TYPE_UNSUPPORTED (not JPEG, PNG or WebP, whatever the name says),
 * IMAGE_TOO_LARGE (more than 40 million pixels), IMAGE_DAMAGED (truncated or broken).
 */
export async function readImage(bytes: Buffer): Promise<ReadImage | Refusal> {
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
  if (mediaType === undefined || !ACCEPTED.includes(mediaType))
    return refuse('IMAGE_TYPE_UNSUPPORTED', choice('what is suitable as a probe'));
  const size = await sizeOf(bytes);
  if (size === undefined) return refuse('IMAGE_DAMAGED', DECODING);
  if (size.width * size.height > PIXEL_LIMIT) return refuse('IMAGE_TOO_LARGE', DECODING, size);
  const display = await displayCopy(bytes);
  return display ? { mediaType, ...size, display } : refuse('IMAGE_DAMAGED', DECODING);
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height };
  } catch {
    return undefined;
  }
}

async function displayCopy(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'warning' })
      .rotate()
      .flatten({ background: '#fff' })
      .jpeg({ quality: 92 })
      .timeout({ seconds: 20 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
