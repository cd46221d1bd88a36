import { newsKinds, type NewsKind } from '#lib/schema/news-item.ts';
import { kindWords } from './kind-words.ts';
import { prefixOf } from './title.ts';

const plain = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];

type Word = (token: string) => boolean;

function wordOf(form: string): Word {
	const bare = form.replace(/^\*|\*$/g, '');
	const [start, end] = [form.startsWith('*'), form.endsWith('*')];
	if (start && end) return (token) => token.includes(bare);
	if (start) return (token) => token.endsWith(bare);
	if (end) return (token) => token.startsWith(bare);
	return (token) => token === bare;
}

/** An entry: runs of words, between two of which up to six others may stand. */
const lists = kindWords.map(
	([kind, entries]) =>
		[kind, entries.map((entry) => entry.split(' … ').map((run) => run.split(' ').map(wordOf)))] as const
);
const gap = 6;

/** Where in `tokens` the run ends that begins between `from` and `to`; -1 where it stands nowhere. */
function endOfRun(tokens: string[], run: Word[], from: number, to: number): number {
	for (let at = from; at <= Math.min(to, tokens.length - run.length); at++) {
		if (run.every((word, i) => word(tokens[at + i] ?? ''))) return at + run.length;
	}
	return -1;
}

function says(tokens: string[], [first, ...others]: Word[][]): boolean {
	let end = first ? endOfRun(tokens, first, 0, tokens.length) : -1;
	for (const run of others) end = end < 0 ? -1 : endOfRun(tokens, run, end, end + gap);
	return end >= 0;
}

function kindOfTokens(tokens: string[], among: readonly NewsKind[]): NewsKind | null {
	const asked = lists.filter(([kind]) => among.includes(kind));
	return asked.find(([, entries]) => entries.some((entry) => says(tokens, entry)))?.[0] ?? null;
}

/** Kinds that a single sentence may tell of; bodies and people are named in passing too often. */
const ofSentence: readonly NewsKind[] = ['funding', 'rollout', 'service'];

/**
 * The kind of an item by a small list of words: what its heading says, else what its prefix (a body such as
 * the IT-Planungsrat) says, else what its first sentence says, else null.
 */
export function kindOf(title: string, text: string | null): NewsKind | null {
	const prefix = prefixOf(title);
	const heading = prefix === null ? title : title.slice(title.indexOf(': ') + 2);
	const first = (text ?? '').replace(/^\[[^\]]*\]\s*/, '').split(/(?<=[a-zäöüß]{3}[.!?])\s/u)[0] ?? '';
	return (
		kindOfTokens(plain(heading), newsKinds) ??
		kindOfTokens(plain(prefix ?? ''), newsKinds) ??
		kindOfTokens(plain(first), ofSentence)
	);
}
