import { Command as Commander, CommanderError, Option } from 'commander';
import { DragomanError, exitCodes } from '../model/errors.js';
import type { Command } from './commands.js';
import { commonFlags } from './flags.js';
import { print } from './print.js';
import { setLogFormat } from './terminal.js';

const exitHelp = `
Exit codes: 0 all well; 1 a check found differences; 2 wrong usage; 3 done, some inputs rejected; 69 service unavailable;
70 a fault of ours; 74 output could not be written; 75 another run holds the folder; 130/143 stopped by a signal.`;

/**
 * Parses a command line by the table of commands and runs it.
 *
 * @returns the exit code
 * @throws DragomanError `usage`
 */
export async function runProgram(arguments_: readonly string[], commands: readonly Command[], version: string): Promise<number> {
  let code: number = exitCodes.ok;
  const program = new Commander('dragoman')
    .description('Reads news in dozens of languages; writes who is named, when, how much and who says so as JSON, with the exact place in the text.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', exitHelp)
    .configureHelp({ sortSubcommands: false })
    .configureOutput({ writeErr: () => undefined, writeOut: print })
    .exitOverride();
  for (const command of commands) {
    const sub = program
      .command(`${command.name} ${command.arguments}`.trim())
      .description(command.summary)
      .helpOption('-h, --help', 'print help')
      .addHelpText('after', `\nExamples:\n${command.examples.map((e) => `  ${e.line}\n      ${e.does}`).join('\n')}`)
      .action(async (...given: unknown[]) => {
        const action = await command.load();
        const inputs = given.slice(0, -2).flat().filter((v): v is string => typeof v === 'string');
        const flags = sub.opts<Record<string, unknown>>();
        setLogFormat(flags['logFormat'] === 'json' ? 'json' : 'text');
        code = await action({ inputs, flags });
      });
    for (const flag of [...command.flags, ...commonFlags]) {
      const option = new Option(flag.syntax, flag.description);
      if (flag.default !== undefined) option.default(flag.default);
      if (flag.required === true) option.makeOptionMandatory();
      if (flag.parse !== undefined) option.argParser(flag.parse);
      sub.addOption(option);
    }
  }
  try {
    if (arguments_.length === 0) {
      program.outputHelp();
      return exitCodes.usage;
    }
    await program.parseAsync(arguments_, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.ok;
    const what = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    const named = commands.find((command) => command.name === arguments_[0]);
    const isMiscounted = named !== undefined && ['commander.missingArgument', 'commander.excessArguments'].includes(error.code);
    throw new DragomanError({
      code: 'usage', what, ...(isMiscounted ? { expected: `dragoman ${named.name} ${named.arguments}`.trim() } : {}), remedy: `See dragoman ${named === undefined ? '' : `${named.name} `}--help`,
    });
  }
}
