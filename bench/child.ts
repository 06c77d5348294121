/** A process of its own for one job: nothing that another job did to the compiler or the heap is left in it. */
import { activate } from './jobs/activate';
import { compileCold } from './jobs/compile';
import { equality } from './jobs/equality';
import { full } from './jobs/full';
import { heap } from './jobs/heap';
import { hostile } from './jobs/hostile';
import type { Answer, Job, JobOptions } from './jobs/job';
import { keystroke } from './jobs/keystroke';
import { peer } from './jobs/peer';
import { searchAll } from './jobs/search';
import { terms } from './jobs/terms';
import { useProcessorTime } from './race';

const job = JSON.parse(process.argv[2] ?? '') as Job & JobOptions;
if (job.byProcessorTime) useProcessorTime();
process.stdout.write(JSON.stringify(await answer()));

async function answer(): Promise<Answer> {
  switch (job.job) {
    case 'equality':
      return equality(job.language);
    case 'peer':
      return peer(job.peer, job.cells, job.budget);
    case 'terms':
      return terms(job.budget);
    case 'full':
      return full(job.budget);
    case 'hostile':
      return hostile(job.budget);
    case 'keystroke':
      return keystroke(job.count);
    case 'compile':
      return compileCold();
    case 'search':
      return searchAll(job.rounds);
    case 'activate':
      return activate();
    case 'heap':
      return heap();
  }
}
