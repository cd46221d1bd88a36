import { check, SchemaError } from '#lib/schema/check.ts';
import { Figure } from '#lib/schema/figure.ts';

/** The order of fields in a line, so that a diff shows what changed and nothing else. */
const order = [
	'id',
	'item',
	'metric',
	'value',
	'upper',
	'unit',
	'bound',
	'stage',
	'measure',
	'coverage',
	'scope',
	'lead',
	'subject',
	'asOf',
	'period',
	'target',
	'implied',
	'evidence',
	'rule',
	'confidence',
	'flags',
	'knownFrom',
	'knownUntil'
] as const satisfies readonly (keyof Figure)[];

/** A ledger that could not be read whole; nothing may be written over it. */
export class LedgerError extends Error {
	override name = 'LedgerError';
	constructor(readonly problems: string[]) {
		super(
			`${problems.slice(0, 5).join('\n')}${problems.length > 5 ? `\n… and ${problems.length - 5} more` : ''}\n` +
				'Mend or remove these lines; the ledger was left as it is.'
		);
	}
}

/** One version of a figure as a line of JSON: fields in fixed order, no newline. */
export function figureLine(figure: Figure): string {
	const { text, in: part, start, end, hash } = figure.evidence;
	const evidence = { text, in: part, start, end, hash };
	return JSON.stringify(
		Object.fromEntries(order.map((key) => [key, key === 'evidence' ? evidence : figure[key]]))
	);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the ledger: by item, figure, and day from which a version holds; the open version last. */
export function byLedgerOrder(a: Figure, b: Figure): number {
	return (
		compare(a.item, b.item) ||
		compare(a.id, b.id) ||
		compare(a.knownFrom, b.knownFrom) ||
		compare(a.knownUntil ?? '9999', b.knownUntil ?? '9999')
	);
}

/** The whole ledger as text, sorted, one version a line. */
export function ledgerText(figures: readonly Figure[]): string {
	return [...figures]
		.sort(byLedgerOrder)
		.map((figure) => `${figureLine(figure)}\n`)
		.join('');
}

/**
 * Reads a ledger.
 * @param where the file's name, for messages
 * @throws LedgerError naming each line that is no figure, and each second open version of a figure
 */
export function parseLedger(text: string, where: string): Figure[] {
	const figures: Figure[] = [];
	const problems: string[] = [];
	const open = new Map<string, number>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '') continue;
		const at = `${where}:${index + 1}`;
		try {
			const figure = check(Figure, JSON.parse(line) as unknown, 'figure', at);
			const before = figure.knownUntil === null ? open.get(figure.id) : undefined;
			if (before !== undefined) {
				problems.push(`${at}: a second version of ${figure.id} that still holds, after line ${before}`);
			}
			if (figure.knownUntil === null) open.set(figure.id, index + 1);
			figures.push(figure);
		} catch (error) {
			if (error instanceof SchemaError) problems.push(error.message);
			else problems.push(`${at}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	if (problems.length > 0) throw new LedgerError(problems);
	return figures;
}
