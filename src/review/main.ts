import { mount } from 'svelte';
import '#lib/ui/fonts.css';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import '#lib/ui/controls.css';
import '#lib/ui/wide-tables.css';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import App from './App.svelte';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'de';
overwriteGetLocale(() => language);
document.documentElement.lang = language;

const target = document.querySelector('#app');
if (target) mount(App, { target });
