// Runs the module under node as wasi.c does under a WebAssembly runtime: the same questions on
// standard input, the same answers on standard output.
import { readFileSync, writeSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const page = new WebAssembly.Instance(module, { page: { now: () => performance.now() } }).exports;
const input = readFileSync(0);

function write(bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

for (let at = 0; at < input.length; ) {
  const end = input.indexOf("\n", at);
  const [door, count] = input.toString("utf8", at, end).split(" ");
  const text = input.subarray(end + 1, end + 1 + Number(count));
  at = end + 1 + text.length;
  const place = page.allocate(text.length);
  new Uint8Array(page.memory.buffer, place, text.length).set(text);
  const status = page[door](place, text.length);
  page.release(place);
  const answer = new Uint8Array(page.memory.buffer, page.answer(), page.answer_count());
  write(Buffer.from(`${status} ${answer.length}\n`));
  write(answer);
}
