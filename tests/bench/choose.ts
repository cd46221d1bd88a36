/**
 * What `npm run bench:pages` runs in a page: choices, with a mark where each begins, one at the end of the frame in which all that is in
 * view has changed, and one when no further part changes. Each function is sent as its text, so that it uses nothing of this file.
 */

/** What choices took, in milliseconds each: until the end of the frame that draws what is in view, and of the one that draws the last part. */
export interface Chosen {
	/** What was chosen. */
	names: string[];
	seen: number[];
	all: number[];
}

/** Defines `measureChoice` in a page: makes a choice and watches what follows of it. */
export function defineMeasure(): void {
	const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
	let changes: MutationRecord[] = [];
	new MutationObserver((records) => changes.push(...records)).observe(document.querySelector('main')!, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ['class', 'style', 'd', 'x', 'y', 'cx', 'cy', 'width', 'height', 'href']
	});
	const inView = ({ target, type, attributeName }: MutationRecord) => {
		const element = target instanceof Element ? target : target.parentElement;
		// Where a link leads is not seen; what an outline is drawn from is.
		if (!element || (type === 'attributes' && attributeName === 'href' && element.localName === 'a'))
			return false;
		if (element.closest('.visually-hidden, title, desc')) return false;
		const { top, bottom, width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
	};
	async function measureChoice(name: string, make: () => void): Promise<{ seen: number; all: number }> {
		changes = [];
		const address = location.href;
		performance.mark('choice:start');
		const start = performance.now();
		make();
		let end = 0;
		let drawn = 0;
		for (let quiet = 0; quiet < 3 || location.href === address;) {
			await frame();
			const now = performance.now();
			if (changes.length > 0) {
				end = now;
				if (changes.some(inView)) drawn = now;
				[changes, quiet] = [[], 0];
			} else if (end > 0) quiet += 1;
			if (now - start > 5000) {
				if (end === 0) throw new Error(`${name}: nothing changed`);
				break;
			}
		}
		drawn ||= end;
		performance.mark('choice:seen', { startTime: drawn });
		performance.mark('choice:end');
		return { seen: drawn - start, all: end - start };
	}
	Object.assign(window, { measureChoice });
}

/** Chooses the last six of a field's values again and again. */
export async function chooseOften({ field, runs }: { field: string; runs: number }): Promise<Chosen> {
	const { measureChoice } = window as unknown as {
		measureChoice(name: string, make: () => void): Promise<{ seen: number; all: number }>;
	};
	const times: Chosen = { names: [], seen: [], all: [] };
	for (let i = 0; i < runs; i += 1) {
		const choice = document.querySelector<HTMLSelectElement>(`.filter select[name="${field}"]`)!;
		const options = [...choice.options].slice(-6).map((option) => option.value);
		const others = options.filter((option) => option !== choice.value);
		const next = others[i % others.length]!;
		times.names.push(next);
		const { seen, all } = await measureChoice(next, () => {
			choice.value = next;
			choice.dispatchEvent(new Event('change', { bubbles: true }));
		});
		times.seen.push(seen);
		times.all.push(all);
	}
	return times;
}

/**
 * Chooses all that the choices of a page offer in a mixed order, which is always the same: two or three things after each other, and then all is
 * put back, which is not counted. No state is counted twice.
 */
export async function chooseMixed({ runs }: { runs: number }): Promise<Chosen> {
	const { measureChoice } = window as unknown as {
		measureChoice(name: string, make: () => void): Promise<{ seen: number; all: number }>;
	};
	let seed = 7;
	const upTo = (n: number) => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return Math.floor((seed / 2147483648) * n);
	};
	const counted = new Set<string>();
	const times: Chosen = { names: [], seen: [], all: [] };
	const stateOf = (form: HTMLFormElement) =>
		new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString();
	const names = ['kennzahl', 'einheit', 'stufe', 'gegenstand', 'abdeckung', 'von', 'bis', 'land'];
	for (let tries = 0; times.seen.length < runs; tries += 1) {
		if (tries > runs * 20) throw new Error('there are not so many states');
		if (tries % 3 === 2) {
			const reset = [...document.querySelectorAll<HTMLAnchorElement>('.chips a')].at(-1);
			const before = location.href;
			reset?.click();
			for (let i = 0; reset && location.href === before && i < 100; i += 1)
				await new Promise((resolve) => setTimeout(resolve, 50));
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
		const form = document.querySelector<HTMLFormElement>('form.filter')!;
		const name = names[upTo(names.length)]!;
		let make: (() => void) | undefined;
		let state = '';
		if (name === 'kennzahl') {
			const tabs = [...document.querySelectorAll<HTMLAnchorElement>('.tabs a:not([aria-current])')];
			const tab = tabs[upTo(tabs.length)];
			state = tab?.search ?? '';
			make = tab && (() => tab.click());
		} else if (name === 'land') {
			const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="land"]')];
			const box = boxes[upTo(boxes.length)];
			make = box && (() => box.click());
			state = `${stateOf(form)} ${box?.value}`;
		} else {
			const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
			const others = [...(select?.options ?? [])].filter((option) => option.value !== select?.value);
			// Years without figures are asked for less than the last ones are.
			const offered = name === 'von' || name === 'bis' ? others.slice(-8) : others;
			const next = offered[upTo(offered.length)]?.value;
			if (select && next !== undefined) {
				const before = select.value;
				select.value = next;
				state = stateOf(form);
				select.value = before;
				make = () => {
					select.value = next;
					select.dispatchEvent(new Event('change', { bubbles: true }));
				};
			}
		}
		if (!make || counted.has(state)) continue;
		counted.add(state);
		times.names.push(`${name}: ${state}`);
		const { seen, all } = await measureChoice(name, make);
		times.seen.push(seen);
		times.all.push(all);
	}
	return times;
}
