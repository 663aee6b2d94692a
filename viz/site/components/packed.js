// What viz/packed.py packs: a header and blobs; and the numbers that the browser changes by itself.

function unpack(data) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(data.subarray(4, 4 + length)));
  return [header, header.blobs.map(([start, end]) => data.slice(4 + length + start, 4 + length + end))];
}

// The number `name` that holds, {value}: the server's when it is new here, else the last one chosen here, which may
// not have reached the server yet.
function known(name, sent) {
  const all = (window.inceptionSent ??= {});
  if (all[name]?.number !== sent.number) all[name] = { ...sent };
  return all[name];
}

