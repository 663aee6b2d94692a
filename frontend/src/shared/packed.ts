// What viz/rendering/blocks.py packs: a header and blobs in one block of bytes.

export type Bytes = Uint8Array<ArrayBuffer>;

/** The header and the blobs of a block; `header.blobs`, where each begins and ends, is left out of the type. */
export function unpack<Header>(data: Uint8Array): [Header, Bytes[]] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(data.subarray(4, 4 + length))) as Header & {
    blobs: [number, number][];
  };
  // A copy of each, so that the numbers in it can be read at any alignment.
  return [header, header.blobs.map(([start, end]) => new Uint8Array(data.slice(4 + length + start, 4 + length + end)))];
}

const PART = 8192; // bytes that become letters at once: a function takes so many arguments and not many more

/** A picture's file as an address for an image. One of a Blob keeps the page waiting until the browser has noted it. */
export function addressOf(file: Bytes, type: "image/png" | "image/jpeg" = "image/png"): string {
  let letters = "";
  for (let start = 0; start < file.length; start += PART)
    letters += String.fromCharCode(...file.subarray(start, start + PART));
  return `data:${type};base64,${btoa(letters)}`;
}
