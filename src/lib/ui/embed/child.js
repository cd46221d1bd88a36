(() => {
	const m = document.querySelector('main'),
		s = (location.hash.match(/secret=([\w-]+)/) || [])[1],
		p = (d) => parent.postMessage(d, '*');
	let l = 0;
	new ResizeObserver(() => {
		const h = Math.ceil(m.getBoundingClientRect().height);
		if (h === l) return;
		l = h;
		p({ type: 'digitalpegel:height', v: 1, height: h });
		if (s) p({ message: 'height', value: h, secret: s });
	}).observe(m);
})();
