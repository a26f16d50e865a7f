// Reads the body of an answer with the package `opennebula`, and prints how long that took and how much memory, as JSON.
//
// The call is the package's own, from its modem to its XML; only `http.request`, which it gets the body from, has it already.

const { createRequire } = require("module");
const { Readable } = require("stream");
const fs = require("fs");
const http = require("http");
const path = require("path");

const [modules, rounds, body] = process.argv.slice(2);
const OpenNebula = createRequire(path.join(modules, "decode.js"))("opennebula");
const one = new OpenNebula("oneadmin:opennebula", "http://localhost:2633/RPC2");
const bytes = fs.readFileSync(body);

// What a socket hands out at once.
const PART = 64 * 1024;

function* parts() {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART);
}

http.request = (_options, answered) => {
  const response = Readable.from(parts(), { objectMode: false });
  response.statusCode = 200;
  return { on() {}, write() {}, end: () => setImmediate(answered, response) };
};

const call = () =>
  new Promise((resolve, reject) => {
    one.modem.call("vmpool.infoextended", [-2, -1, -1, -1], (error, data) => (error ? reject(error) : resolve(data)));
  });

async function main() {
  const seconds = [];
  let pool;
  for (let round = 0; round < Number(rounds); round++) {
    pool = undefined;
    const start = process.hrtime.bigint();
    pool = await call();
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const held = process.memoryUsage().rss;
  const peak = process.resourceUsage().maxRSS * 1024;
  const ids = pool.VM_POOL.VM.map((machine) => Number(machine.ID));
  const sum = ids.reduce((sum, id) => sum + id, 0);
  console.log(JSON.stringify({ seconds, peak, held, found: { machines: ids.length, ids: sum } }));
}

main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exit(1);
});
