/**
 * A package manager's script runs below several processes (npx, a shell, pnpm, a shell). When one of those ends by itself,
 * no signal arrives here, and a sandbox that nobody sees would keep the ports. Outside a script nobody is watched: whoever
 * starts the file by itself may leave it running.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const lookMs = 500;

/** Calls `gone` once when a process between the person and this script has ended. */
export function watchStarter(gone: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const starters = scriptStarters();
  const timer = setInterval(() => {
    if (starters.every(lives)) return;
    clearInterval(timer);
    gone();
  }, lookMs);
  timer.unref();
}

/** A shell that runs a command line, or a package manager; a person's own shell is neither. */
const isStarter = (args: string): boolean => /^(\S*\/)?(sh -c|npm|npx|pnpm|node \S*(npm|npx|pnpm)\S*)( |$)/.test(args);

/** From the parent upwards, as long as they belong to the script. */
function scriptStarters(): number[] {
  const found: number[] = [];
  for (let pid = process.ppid; pid > 1;) {
    const about = describe(pid);
    if (!about || !isStarter(about.args)) break;
    found.push(pid);
    pid = about.parent;
  }
  return found;
}

function describe(pid: number): { parent: number; args: string } | undefined {
  try {
    if (process.platform === 'linux') {
      // `pid (name) state ppid …`: the name may hold anything, a parenthesis too.
      const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? [];
      return { parent: Number(parent), args: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    }
    const [, parent, args] =
      /^\s*(\d+) (.*)/.exec(execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })) ?? [];
    return { parent: Number(parent), args: args ?? '' };
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
