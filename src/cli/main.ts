#!/usr/bin/env node
import { commands } from './commands.js';
import { runProgram } from './program.js';
import { endAtSignals, reportError } from './terminal.js';
import { programVersion } from './version.js';

endAtSignals();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(reportStreamError(error));
});
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => process.exit(reportError(error)));
process.on('unhandledRejection', (error) => process.exit(reportError(error)));

try {
  process.exitCode = await runProgram(process.argv.slice(2), commands, programVersion());
} catch (error) {
  process.exitCode = reportError(error);
}

function reportStreamError(error: NodeJS.ErrnoException): number {
  reportError(error);
  return 74;
}
