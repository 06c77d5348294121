/** Bundles, lists and whatever else a run makes for its child processes. */
export const distFolder = 'bench/dist';
