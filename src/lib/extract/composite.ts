import type { Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';

const single =
	/^(kreis|landkreis|region|städteregion|regionalverband|stadt|gemeinde|amt|landeshauptstadt|hansestadt|main-kinzig-kreis|\p{L}+kreis)$/u;

/**
 * Single places named beside a counted group that act with it ("der Kreis und seine zehn Städte", "acht Ämter sowie
 * die Stadt Husum und die Gemeinde Sylt"): how many they are, and where the words stand (guide 6 and 37).
 */
export function composite(
	part: Part,
	n: NumberMention,
	head: Head
): { plus: number; from: number; to: number } {
	const none = { plus: 0, from: n.from, to: n.to };
	if (n.form === 'ordinal' || head.via === 'before' || head.via === 'left') return none;
	const word = (i: number) => part.tokens[i]?.norm ?? '';
	let left = n.from - 1;
	for (
		let hops = 0;
		hops < 3 && /^(seine[nr]?|ihre[nr]?|alle[nr]?|die|den|deren|dessen)$/.test(word(left));
		hops++
	)
		left--;
	if (/^(und|sowie)$/.test(word(left))) {
		for (let i = left - 1; i >= left - 4 && i >= 1; i--) {
			if (part.tokens[i]!.kind === 'mark') break;
			if (single.test(word(i)) && /^(der|die|dem|des)$/.test(word(i - 1)))
				return { plus: 1, from: i - 1, to: head.to };
		}
	}
	let at = head.to;
	let plus = 0;
	let end = head.to;
	for (let hops = 0; hops < 4; hops++) {
		let k = at;
		if (word(k) === 'zusammen' && word(k + 1) === 'mit') k += 2;
		else if (/^(und|sowie)$/.test(word(k))) k += 1;
		else break;
		if (!/^(der|die|dem|das)$/.test(word(k)) || !single.test(word(k + 1))) break;
		plus++;
		end = k + 2;
		while (part.tokens[end]?.capital) end++;
		at = end;
	}
	return plus ? { plus, from: n.from, to: end } : none;
}
