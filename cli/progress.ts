/** How far a long run is, told on stderr: in place on a terminal, a line now and then elsewhere. */
import type { Speaker } from './streams';

export interface Progress {
  /** `done` is a share of the whole. */
  tell(done: number, what: string): void;
  end(): void;
}

export function createProgress({ stderr }: Pick<Speaker, 'stderr'>): Progress {
  const every = stderr.isTTY ? 100 : 2000;
  let last = Date.now();
  let isOpen = false;
  return {
    tell(done, what) {
      const now = Date.now();
      if (now - last < every) return;
      last = now;
      const line = `${String(Math.floor(Math.min(done, 1) * 100)).padStart(3)} % ${what}`;
      stderr.write(stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
      isOpen = stderr.isTTY === true;
    },
    end() {
      if (isOpen) stderr.write('\r\x1b[K');
      isOpen = false;
    },
  };
}
