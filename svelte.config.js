import { writeSync } from 'node:fs';
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** `node` serves any state of the address without script; `static` is for hosts that only hand out files. */
const target = process.env.DIGITALPEGEL_TARGET === 'static' ? 'static' : 'node';

/**
 * Says at once why a page can't be prerendered: the engine may abort the process before its error is told.
 * @param {{ message: string }} details
 */
function fail({ message }) {
	writeSync(2, `${message}\n`);
	throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter:
			target === 'static'
				? adapterStatic({ pages: 'build-static', assets: 'build-static', fallback: '404.html' })
				: adapterNode({ out: 'build', precompress: false }),
		// Relative addresses let the static build work from any folder of a host.
		paths: { relative: true },
		prerender: { handleHttpError: fail, handleMissingId: fail },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				// A view that is to be embedded is shown before it is.
				'frame-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};

export default config;
