import { render } from 'preact';
import { TextProvider } from '../../components/text.tsx';
import { english } from '../components/english.ts';
import { SCENES } from './scenes.ts';

/** `?scene=card&theme=dark` shows one view; without a scene, all of them as links. */
const wanted = new URLSearchParams(location.search);
const scene = SCENES[wanted.get('scene') ?? ''];
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app.');

const theme = wanted.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

if (scene) {
  document.documentElement.dir = scene.dir ?? 'ltr';
  document.documentElement.lang = scene.locale ?? 'en-GB';
  document.title = `Sidelight: ${wanted.get('scene')}`;
  render(<TextProvider text={english(scene.locale)}>{scene.view()}</TextProvider>, app);
} else {
  render(
    <ul>
      {Object.entries(SCENES).map(([name, { sizes, press, keys }]) => (
        <li key={name} data-name={name} data-looks={JSON.stringify({ sizes, press, keys })}>
          <a href={`?scene=${name}`}>{name}</a> <a href={`?scene=${name}&theme=dark`}>dark</a>
        </li>
      ))}
    </ul>,
    app,
  );
}
