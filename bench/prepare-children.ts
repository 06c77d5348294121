import { bundle } from './bundle';
import { writeList } from './jobs/compile';
import { readShipped } from './read-shipped';
import { writeRelease } from './release';
import { writeShipped } from './shipped';

/** Makes what `runChild` starts, and the files that it reads. */
export async function prepareChildren(): Promise<void> {
  await bundle({ child: 'bench/child.ts' });
  writeShipped();
  writeList(readShipped());
  await writeRelease();
}
