import { expect, it } from 'vitest';
import { sameSubject } from './same-subject.ts';

it('an annotator’s name of a listed subject is that subject; what no list holds stays as it is', () => {
	expect(sameSubject('osi-plattform')).toBe('osi');
	expect(sameSubject('osi')).toBe('osi');
	expect(sameSubject('alle-leistungen')).toBe('alle-leistungen');
	expect(sameSubject('portal-das-keiner-kennt')).toBe('portal-das-keiner-kennt');
	expect(sameSubject(null)).toBeNull();
});
