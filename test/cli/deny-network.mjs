// Loaded before the program, with `--import`: each way to the network is written into a file, by its name, and refused.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const { NETWORK_LOG = '' } = process.env;

function refuse(owner, names, label) {
  for (const name of names.filter((one) => typeof owner[one] === 'function'))
    owner[name] = () => {
      appendFileSync(NETWORK_LOG, `${label}.${name}\n`);
      throw new Error(`the network is denied: ${label}.${name}`);
    };
}

const resolvers = Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));
refuse(net, ['connect', 'createConnection', 'createServer'], 'net');
refuse(net.Socket.prototype, ['connect'], 'net.Socket');
refuse(net.Server.prototype, ['listen'], 'net.Server');
refuse(tls, ['connect'], 'tls');
refuse(dgram, ['createSocket'], 'dgram');
refuse(dns, resolvers, 'dns');
refuse(dns.promises, resolvers, 'dns.promises');
refuse(http, ['request', 'get'], 'http');
refuse(https, ['request', 'get'], 'https');
refuse(http2, ['connect'], 'http2');
refuse(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis');
syncBuiltinESMExports();

// What else is started is written down, too: it would not be held by any of this.
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const start = childProcess[name];
  childProcess[name] = function (file, ...rest) {
    appendFileSync(process.env.PROGRAM_LOG ?? '', `${file}\n`);
    return start.call(this, file, ...rest);
  };
}
syncBuiltinESMExports();
