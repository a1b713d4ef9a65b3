// Loaded before a program with --require: every way to the network throws.
const refuse = (what) => () => {
  process.stderr.write(`network used: ${what}\n`);
  throw new Error(`network used: ${what}`);
};

for (const name of ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises']) {
  const library = require(`node:${name}`);
  for (const key of Object.keys(library)) {
    // Tests whether a text is an address reach nobody; standard streams are sockets of `net`.
    if (typeof library[key] !== 'function' || /^[A-Z_]|^is|^get/.test(key)) continue;
    library[key] = refuse(`${name}.${key}`);
  }
}
require('node:dns').Resolver = refuse('dns.Resolver');
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse(name);
