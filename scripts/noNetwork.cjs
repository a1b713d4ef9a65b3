// Bundled in place of Node's `net`: the protocol library offers sockets and pipes besides stdio and IPC, which Zhupi
// never uses; what ships holds no way to a network.
const refuse = () => {
  throw new Error('Zhupi opens no connection.');
};

module.exports = { createServer: refuse, createConnection: refuse, connect: refuse };
