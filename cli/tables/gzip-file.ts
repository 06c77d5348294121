/** Text files that are kept packed. */
import { readFileSync, writeFileSync } from 'node:fs';

export function readGzip(file: string): Promise<string> {
  return through(readFileSync(file), new DecompressionStream('gzip')).text();
}

export async function writeGzip(file: string, text: string): Promise<void> {
  const packed = await through(Buffer.from(text), new CompressionStream('gzip')).arrayBuffer();
  writeFileSync(file, new Uint8Array(packed));
}

function through(bytes: Buffer, transform: CompressionStream | DecompressionStream): Response {
  return new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(transform));
}
