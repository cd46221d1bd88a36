import type { EntryGenerator } from './$types';

export const prerender = true;
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];
