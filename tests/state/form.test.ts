import { expect, it } from 'vitest';
import { inOrderChosen } from '#lib/state/form.ts';

it.each([
	['a choice more stands last', ['16', '14'], ['12', '14', '16'], ['16', '14', '12']],
	['a choice less leaves the others where they stood', ['16', '14', '12'], ['12', '16'], ['16', '12']],
	['the first choices stand as in the form', [], ['12', '14'], ['12', '14']],
	['nobody stands twice', ['14', '14'], ['14', '14'], ['14']]
])('%s', (_, before, now, then) => {
	expect(inOrderChosen(before, now)).toEqual(then);
});
