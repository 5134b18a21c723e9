import { mkdirSync } from 'node:fs';
import { tables, writeAll, writeDerived } from '../files/index.js';
import type { DeriveRequest } from './derive.js';

/*
 * The helper that makes tables beside the main process. It writes into a folder of its own, so that one that outlives
 * its run can touch nothing, and ends when its input does.
 */

process.on('SIGINT', () => undefined);
process.stdin.once('end', () => process.exit(0)).resume();
// The main process and its helper are one program: the argument has the shape of derive.ts.
const { documents, folder, format, tables: names } = JSON.parse(process.argv[2] ?? '') as DeriveRequest;
mkdirSync(folder, { recursive: true });
const chosen = tables.filter((table) => names.includes(table.name));
writeAll(1, Buffer.from(JSON.stringify(await writeDerived(documents, folder, format, null, chosen))));
process.exit(0);
