import type { ConnectionOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { DragomanError } from '../model/index.js';

/** The packages of the queue: loaded only where a queue is used. */
export type QueuePackages = typeof import('bullmq');

const connectMs = 3000;

/**
 * Connects to Redis. The connection mends itself from then on: commands wait until it is back.
 *
 * @throws DragomanError `bad-configuration` where the address is none, `unavailable` where nobody answers or the packages are not installed
 */
export async function connectRedis(url: string, onError: (message: string) => void): Promise<{ readonly redis: Redis; readonly bullmq: QueuePackages }> {
  const where = addressOf(url);
  let ioredis;
  let bullmq;
  try {
    [ioredis, bullmq] = await Promise.all([import('ioredis'), import('bullmq')]);
  } catch {
    throw new DragomanError({ code: 'unavailable', what: 'a queue needs BullMQ and ioredis, which are not installed', remedy: 'npm install bullmq ioredis' });
  }
  const reconnects = { maxRetriesPerRequest: null, connectTimeout: connectMs, retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 2000) };
  await probe(new ioredis.Redis(url, { ...reconnects, lazyConnect: true, retryStrategy: () => null }), where);
  // Not lazy: what BullMQ duplicates of a lazy connection gives up where Redis is away at the wrong moment.
  const redis = new ioredis.Redis(url, reconnects);
  let last = '';
  redis.on('error', (error: Error) => {
    if (error.message !== last) onError(`${where}: ${error.message}`);
    last = error.message;
  });
  redis.on('ready', () => (last = ''));
  return { redis, bullmq };
}

/** Finds out whether anybody answers. */
async function probe(redis: Redis, where: string): Promise<void> {
  let cause = '';
  redis.on('error', (error: Error) => (cause = error.message));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new DragomanError({
      code: 'unavailable', where, what: `Redis cannot be reached: ${cause === '' ? (error instanceof Error ? error.message : String(error)) : cause}`,
      remedy: 'Start it, or name another with --queue redis://HOST:PORT',
    }, { cause: error });
  } finally {
    redis.disconnect();
  }
}

/** BullMQ's own type of a connection names the ioredis that it was built with. */
export function asConnection(redis: Redis): ConnectionOptions {
  return redis;
}

/** Host and port of an address: a password in it is nobody's business. */
export function addressOf(url: string): string {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    parsed = null;
  }
  if (parsed === null || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '') {
    throw new DragomanError({ code: 'bad-configuration', where: '--queue', what: 'this is no address of a Redis', expected: 'redis://HOST:PORT, or rediss:// for TLS' });
  }
  return `${parsed.hostname}:${parsed.port === '' ? '6379' : parsed.port}`;
}
