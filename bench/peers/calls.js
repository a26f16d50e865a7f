// Makes calls with the package `opennebula`, and prints how long they took: {"seconds": [...]}, a number for each round.

const { createRequire } = require("module");
const path = require("path");

const [modules, endpoint, ...numbers] = process.argv.slice(2);
const [calls, atOnce, rounds] = numbers.map(Number);
const OpenNebula = createRequire(path.join(modules, "calls.js"))("opennebula");
const one = new OpenNebula("oneadmin:opennebula", endpoint);

function info() {
  return new Promise((resolve, reject) => {
    one.getZone(100).info((error, data) => {
      if (error) return reject(error);
      if (String(data.ZONE.ID) !== "100") return reject(new Error("another zone than the one that was asked for"));
      resolve();
    });
  });
}

async function round() {
  let left = calls;
  const share = async () => {
    while (left-- > 0) await info();
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: atOnce }, share));
  return Number(process.hrtime.bigint() - start) / 1e9;
}

async function main() {
  await info();
  const seconds = [];
  for (let number = 0; number < rounds; number++) seconds.push(await round());
  console.log(JSON.stringify({ seconds }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
