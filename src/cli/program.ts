import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { complain, type ExitCode, type World } from './world.ts';

/**
 * Runs one command line. Returns its exit code; what is wrong with the call is said on the error stream, with code 2.
 * A command's modules are loaded only when it runs, so that `ask` answers at once.
 */
export async function runCommand(world: World, argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(world, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function createProgram(world: World, end: (code: ExitCode) => void): Command {
  const { text } = world;
  const program = new Command('nhacviec')
    .description(text('cli-about'))
    .exitOverride()
    .configureOutput({ writeOut: (line) => world.out.write(line), writeErr: (line) => world.err.write(line) })
    .showHelpAfterError(text('cli-see-help'));
  const add = (usage: string, about: string, parent = program) => parent.command(usage).description(text(about));
  const json = text('cli-option-json');

  add('start', 'cli-start').action(async () => {
    const token = world.config.botToken;
    if (world.config.zaloWanted) complain(world, text('start-zalo-not-yet'));
    if (token === undefined) end(await (await import('./demo.ts')).demo(world));
    else end(await (await import('./start.ts')).startBot(world, token));
  });
  add('demo', 'cli-demo').action(async () => end(await (await import('./demo.ts')).demo(world)));
  add('ask <text>', 'cli-ask')
    .requiredOption('--as <phone>', text('cli-option-as'))
    .option('--file <path>', text('cli-option-file'), (path: string, earlier: string[]) => [...earlier, path], [])
    .option('--choose <number>', text('cli-option-choose'), collectNumber, [])
    .option('--at <instant>', text('cli-option-at'))
    .option('--json', json)
    .action(async (said, options) => end(await (await import('./ask.ts')).ask(world, said, options)));
  add('understand <text>', 'cli-understand')
    .option('--as <phone>', text('cli-option-as'))
    .option('--at <instant>', text('cli-option-at'))
    .option('--json', json)
    .action(async (said, options) => end(await (await import('./understand.ts')).understand(world, said, options)));
  add('remind', 'cli-remind')
    .option('--at <instant>', text('cli-option-at'))
    .option('--dry-run', text('cli-option-dry-run'))
    .option('--json', json)
    .action(async (options) => end(await (await import('./remind.ts')).remind(world, options)));
  add('report', 'cli-report')
    .requiredOption('--kind <kind>', text('cli-option-kind'))
    .requiredOption('--out <file>', text('cli-option-report-out'))
    .option('--from <date>', text('cli-option-from'))
    .option('--to <date>', text('cli-option-to'))
    .option('--previous', text('cli-option-previous'))
    .option('--unit <name>', text('cli-option-of-unit'))
    .option('--programme <name>', text('cli-option-of-programme'))
    .option('--evaluation', text('cli-option-evaluation'))
    .option('--chart <name>', text('cli-option-chart'))
    .option('--at <instant>', text('cli-option-at'))
    .option('--json', json)
    .action(async (options) => end(await (await import('./report.ts')).report(world, options)));
  addLists(world, program, end);
  addCare(world, program, end);
  return program;
}

/** The commands that load and invite. */
function addLists(world: World, program: Command, end: (code: ExitCode) => void): void {
  const { text } = world;
  const json = text('cli-option-json');
  const people = program.command('people').description(text('cli-people'));
  people
    .command('add')
    .description(text('cli-people-add'))
    .requiredOption('--name <name>', text('cli-option-name'))
    .requiredOption('--phone <phone>', text('cli-option-phone'))
    .requiredOption('--unit <unit>', text('cli-option-unit'))
    .requiredOption('--role <role>', text('cli-option-role'))
    .option('--title <title>', text('cli-option-title'))
    .option('--parent <unit>', text('cli-option-parent'))
    .option('--json', json)
    .action(async (options) =>
      end(
        await (await import('./people.ts')).peopleAdd(world, {
          ...options,
          ...(await (await import('./bot-name.ts')).botNameOf(world)),
        }),
      ),
    );
  people
    .command('import <file>')
    .description(text('cli-people-import'))
    .option('--dry-run', text('cli-option-dry-run'))
    .option('--json', json)
    .action(async (file, options) => end(await (await import('./people.ts')).peopleImport(world, file, options)));
  people
    .command('leave')
    .description(text('cli-people-leave'))
    .requiredOption('--phone <phone>', text('cli-option-phone'))
    .option('--on <date>', text('cli-option-on'))
    .option('--dry-run', text('cli-option-dry-run'))
    .option('--json', json)
    .action(async (options) => end(await (await import('./people-leave.ts')).peopleLeave(world, options)));
  people
    .command('invite')
    .description(text('cli-people-invite'))
    .option('--phone <phone>', text('cli-option-phone'))
    .option('--all', text('cli-option-all'))
    .option('--out <file>', text('cli-option-out'))
    .option('--json', json)
    .action(async (options) =>
      end(
        await (await import('./people.ts')).peopleInvite(world, {
          ...options,
          ...(await (await import('./bot-name.ts')).botNameOf(world)),
        }),
      ),
    );
  program
    .command('plan')
    .description(text('cli-plan'))
    .command('import <file>')
    .description(text('cli-plan-import'))
    .option('--basis <text>', text('cli-option-basis'))
    .option('--dry-run', text('cli-option-dry-run'))
    .option('--json', json)
    .action(async (file, options) => end(await (await import('./plan.ts')).planImport(world, file, options)));
}

/** The commands that look after the data. */
function addCare(world: World, program: Command, end: (code: ExitCode) => void): void {
  const { text } = world;
  program
    .command('backup <file>')
    .description(text('cli-backup'))
    .action(async (file) => end(await (await import('./backup.ts')).backup(world, file)));
  program
    .command('restore <file>')
    .description(text('cli-restore'))
    .action(async (file) => end(await (await import('./backup.ts')).restore(world, file)));
  program
    .command('doctor')
    .description(text('cli-doctor'))
    .option('--json', text('cli-option-json'))
    .action(async (options) => end(await (await import('./doctor.ts')).doctor(world, options)));
}

function collectNumber(value: string, earlier: readonly number[]): number[] {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(value);
  return [...earlier, Number(value)];
}
