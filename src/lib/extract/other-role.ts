import type { Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTokens, wordAt } from './spans.ts';

const otherThing =
	/(lösung|anbieter|anbieterin|weg|system|systeme|software|dienstleister|verfahren|plattform|produkt|portal|hersteller|partner|partnerin)$/;
const abroad =
	/^(österreichisch|schweizer|schweizerisch|dänisch|niederländisch|estnisch|französisch|polnisch|tschechisch|luxemburgisch|belgisch|schwedisch|finnisch|norwegisch|italienisch|spanisch|britisch|litauisch|lettisch|ukrainisch|europäisch|ausländisch|südtiroler|tiroler|liechtensteiner)(e|en|er|es)?$/;
const rest = /^(übrigen|restlichen|anderen|verbliebenen|verbleibenden|letzten)$/;
const idle =
	/^(warten|zögern|fehlen|zaudern|hadern|abwarten|zuwarten|ausstehen|fehlten|warteten|zögerten|hinken|tun)$/;
const arrives =
	/^(gingen|gehen|ging|geht|eingingen|eingehen|eingegangen|eingereicht|landeten|landen|trafen|treffen|einliefen|liefen|gestellt|beantragt)$/;
const inhabited = /^(zählen|zählten|haben|hatten|kommen|umfassen|vereinen)$/;

/**
 * Why counted authorities are none that use what is told of, though a word of use stands by: they chose something else ("haben sich
 * für eine andere Lösung entschieden"), lie abroad, are those who are left ("die übrigen drei warten noch"), are only cared for by
 * the office told of ("hat 58 Kommunen zu betreuen"), count how many live there, or are helped with money.
 */
export function otherRole(part: Part, n: NumberMention, head: Head): string | null {
	const segment = part.segmentOf[n.from]!;
	const own = segmentTokens(part, segment);
	if (own.some((t, i) => /^andere[nmrs]?$/.test(t.norm) && otherThing.test(own[i + 1]?.norm ?? '')))
		return 'existing: with something else';
	const behind = part.tokens.slice(n.to, part.segments[segment]!.to);
	const keeps = behind.findIndex((t) => /^(behalten|behielten|behält)$/.test(t.norm));
	if (keeps >= 0 && !part.numbers.some((m) => m.from > n.from && m.from < n.to + keeps))
		return 'existing: with something of their own';
	if (head.via === 'next' && part.tokens.slice(n.to, head.from).some((t) => abroad.test(t.norm)))
		return 'foreign: abroad';
	const left = rest.test(wordAt(part, n.from - 1)) || rest.test(wordAt(part, n.to));
	if (left && own.some((t) => idle.test(t.norm))) return 'existing: those who are left';
	if (head.via === 'left' && /^(zuständige|existierende|bestehende)[nr]$/.test(wordAt(part, head.from - 1)))
		return 'existing: how many there are';
	if (own.some((t) => /^(opfer|zielscheibe|leidtragende|geschädigte)$/.test(t.norm)))
		return 'existing: what befell them';
	if (
		wordAt(part, n.from - 2) === 'bei' &&
		wordAt(part, n.from - 1) === 'den' &&
		own.some((t) => arrives.test(t.norm))
	)
		return 'existing: where applications go';
	const cares = own.some(
		(t, i) =>
			t.norm === 'zu' &&
			/^(betreuen|versorgen|beraten|verwalten|beaufsichtigen)$/.test(own[i + 1]?.norm ?? '')
	);
	if (cares && own.some((t) => /^(hat|haben|hatte|hatten|ist|sind)$/.test(t.norm)))
		return 'existing: cared for by an office';
	if (own.some((t) => inhabited.test(t.norm)) && countsInhabitants(part, segment, n))
		return 'existing: how many live there';
	const helped = part.tokens
		.slice(part.segments[segment]!.from, n.from)
		.some((t) =>
			/^(unterstützt|unterstützte|unterstützen|fördert|förderte|bezuschusst|hilft|bedenkt|bedachte)$/.test(
				t.norm
			)
		);
	if (helped && segmentNumbers(part, segment).some((m) => m.money)) return 'receive: helped with money';
	return null;
}

/** "zählen die vier Orte rund 27.000 Einwohner": another number of the clause counts people, and is its object. */
const countsInhabitants = (part: Part, segment: number, n: NumberMention): boolean =>
	segmentNumbers(part, segment).some(
		(m) =>
			m.from > n.to &&
			[m.to, m.to + 1].some((i) =>
				/^(einwohner|einwohnern|einwohnerinnen|menschen|bürger|quadratkilometer|beschäftigte)$/.test(
					part.tokens[i]?.norm ?? ''
				)
			)
	);
