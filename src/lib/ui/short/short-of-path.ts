/** What a path that no file is of would be the short address of, `/g/k00zz/2026-11-25/`; null where it is no such path. */
export const shortOfPath = (path: string): string | null => /\/g\/([^/].*)$/.exec(path)?.[1] ?? null;
