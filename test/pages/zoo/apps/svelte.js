// Mounts the Svelte component that renders itself twelve times.
import { mount } from 'svelte';
import List from './List.svelte';

mount(List, { target: document.getElementById('app') });
