// The panel above Swagger UI, and Swagger UI itself with every Execute signed.
import { enrol } from './enrol.js';
import { authorisedFetch, current, Refused, signIn, signOut } from './session.js';

const element = (id) => document.getElementById(id);
const say = (text, bad = false) => {
  element('message').textContent = text;
  element('message').classList.toggle('bad', bad);
};

const advice = {
  'auth.totp_required': 'Enter the code of your authenticator too.',
  'auth.invalid_credentials': 'E-mail, password or code is wrong.',
  rate_limited: 'Too many attempts. Wait a little.',
};

function show(who) {
  element('sign-in').hidden = Boolean(who);
  element('signed-in').hidden = !who;
  element('who').textContent = who ?? '';
  element(who ? 'reason' : 'email').focus();
}

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    const text = error instanceof Refused ? (advice[error.code] ?? error.message) : 'The server cannot be reached.';
    say(text, true);
  }
}

element('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  const email = element('email').value.trim();
  attempt(async () => {
    const enrols = await signIn(email, element('password').value, element('code').value.trim());
    event.target.reset();
    say('');
    if (!enrols) return show(email);
    element('sign-in').hidden = true;
    await enrol(attempt, () => show(email));
  });
});

element('sign-out').addEventListener('click', () =>
  attempt(async () => {
    await signOut();
    element('reason').value = '';
    show(null);
    say('Signed out.');
  }),
);

/** Headers carry plain letters only, so the reason is checked where it is typed. */
element('reason').addEventListener('input', ({ target }) => {
  const plain = /^[\x20-\x7e]*$/.test(target.value);
  target.setCustomValidity(plain ? '' : 'Use plain Latin letters, digits and punctuation.');
  target.reportValidity();
});

function prepare(request) {
  if (request.loadSpec || new URL(request.url, location.href).origin !== location.origin) return request;
  const reason = element('reason');
  if (reason.value.trim() && reason.validity.valid) request.headers['Access-Reason'] ??= reason.value.trim();
  request.userFetch = authorisedFetch;
  return request;
}

/** The logo brings a style element, which the policy of this page forbids. */
const withoutLogo = () => ({ components: { Logo: () => null } });

globalThis.SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: [
    { name: 'Admins', url: '/openapi/admin.json' },
    { name: 'Dealers', url: '/openapi/dealer.json' },
    { name: 'Buyers', url: '/openapi/public.json' },
  ],
  presets: [globalThis.SwaggerUIBundle.presets.apis, globalThis.SwaggerUIStandalonePreset],
  plugins: [withoutLogo],
  layout: 'StandaloneLayout',
  requestInterceptor: prepare,
  validatorUrl: null,
  deepLinking: true,
  filter: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
});

await attempt(async () => show(await current()));
if (!element('who').textContent) show(null);
