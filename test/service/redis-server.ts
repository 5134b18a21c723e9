import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis of its own, on a free port of this machine, that writes every command to its append-only file. */
export class RedisServer {
  readonly port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'dragoman-redis-'));
  #process: ChildProcess | null = null;

  private constructor(port: number) {
    this.port = port;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  static async begin(...options: readonly string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start(...options);
    return server;
  }

  async start(...options: readonly string[]): Promise<void> {
    this.#process = spawn('redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '', ...options], { stdio: 'ignore' });
    await this.command((redis) => redis.ping());
  }

  /** Sends commands, and waits for the server to be there. */
  async command<Answer>(send: (redis: Redis) => Promise<Answer>): Promise<Answer> {
    const redis = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    try {
      return await send(redis);
    } finally {
      redis.disconnect();
    }
  }

  kill(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#process === null || this.#process.exitCode !== null || this.#process.signalCode !== null) resolve();
      else {
        this.#process.once('exit', () => { resolve(); });
        this.#process.kill('SIGKILL');
      }
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port was given'));
      });
    });
  });
}
