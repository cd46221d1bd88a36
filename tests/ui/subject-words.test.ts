import { expect, it } from 'vitest';
import { unlistedName } from '#lib/ui/subject-words.ts';

it('calls a subject that is in no list by words instead of its slug', () => {
	expect(unlistedName('kommunalportal')).toBe('Kommunalportal');
	expect(unlistedName('digitale-region-2')).toBe('Digitale Region 2');
});
