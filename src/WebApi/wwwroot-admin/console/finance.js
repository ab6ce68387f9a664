// The finance desk: what waits for a person, and what two persons decide. Signs in and signs its calls as the console does.
import { paymentCard, receiptCard } from './finance-cards.js';
import { words } from './finance-words.js';
import { authorisedFetch, current, Refused, signIn, signOut } from './session.js';

const queues = ['unmatched', 'proposed', 'shortPaid', 'overPaid', 'thirdPartyRemitter', 'returning', 'detected', 'payments'];
const element = (id) => document.getElementById(id);
const remembered = new URLSearchParams(location.search).get('lang');

let language = remembered ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
let queue = queues[0];
let next;

const say = (text, bad = false) => {
  element('message').textContent = text;
  element('message').classList.toggle('bad', bad);
};

/** Calls the API as whoever is signed in; throws what it refused in its own words. */
async function call(method, path, body, headers = {}) {
  const init = { method, headers: { 'Idempotency-Key': crypto.randomUUID(), ...headers } };
  if (body instanceof Blob) init.body = body;
  else if (body !== undefined) Object.assign(init, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...init.headers } });
  const response = await authorisedFetch(`/api/v1${path}`, init);
  const answer = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw new Refused(answer, response.status);
  return answer;
}

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    say(error instanceof Refused ? error.message : words[language].failed, true);
  }
}

const act = (work) => attempt(async () => {
  await work();
  await show();
  say(words[language].done);
  element('queue').focus();
});

function speak() {
  const said = words[language];
  document.documentElement.lang = language;
  document.title = `CarTrade: ${said.title}`;
  for (const node of document.querySelectorAll('[data-words]')) node.textContent = said[node.dataset.words];
  element('queues').ariaLabel = said.queues;
  element('language').textContent = said.other;
  element('language').lang = language === 'ja' ? 'en' : 'ja';
  element('queues').replaceChildren(...queues.map((name) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: said[name] });
    if (name === queue) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => attempt(() => show(name)));
    return button;
  }));
}

/** Fills the list with a queue, from its newest. */
async function show(name = queue) {
  [queue, next] = [name, undefined];
  say('');
  speak();
  element('queue').textContent = words[language][queue];
  element('hint').textContent = words[language].hints[queue];
  element('list').replaceChildren();
  await more();
}

async function more() {
  const page = new URLSearchParams({ limit: '20', ...(next ? { after: next } : {}) });
  const path = queue === 'payments' ? `/admin/money/payments?${page}` : `/admin/money/receipts?state=${queue}&${page}`;
  const answer = await call('GET', path);
  const tools = { said: words[language], language, call, act };
  element('list').append(...answer.items.map((item) => (queue === 'payments' ? paymentCard(item, tools) : receiptCard(item, tools))));
  if (!element('list').hasChildNodes()) say(words[language].empty);
  next = answer.next;
  element('more').hidden = !next;
}

async function enter() {
  const who = await current();
  element('sign-in').hidden = Boolean(who);
  for (const id of ['desk', 'sign-out']) element(id).hidden = !who;
  if (who) await show();
}

element('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(async () => {
    const enrols = await signIn(element('email').value.trim(), element('password').value, element('code').value.trim());
    event.target.reset();
    say(enrols ? words[language].enrol : '', enrols);
    if (!enrols) await enter();
  });
});

element('sign-out').addEventListener('click', () => attempt(async () => {
  await signOut();
  await enter();
}));

element('language').addEventListener('click', () => attempt(async () => {
  language = language === 'ja' ? 'en' : 'ja';
  speak();
  if (!element('desk').hidden) await show();
}));

element('more').addEventListener('click', () => attempt(more));

element('import').addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(async () => {
    const [file] = element('file').files;
    const csv = file.name.toLowerCase().endsWith('.csv');
    const query = csv ? `format=csv&mapping=${encodeURIComponent(element('mapping').value.trim())}` : 'format=camt053';
    const answer = await call('POST', `/admin/money/statements?${query}`, new Blob([await file.arrayBuffer()], { type: csv ? 'text/csv' : 'application/xml' }));
    event.target.reset();
    await show();
    say(words[language].imported(answer.lines, answer.taken));
  });
});

const dark = matchMedia('(prefers-color-scheme: dark)');
const colour = () => { document.documentElement.dataset.colorScheme = dark.matches ? 'dark' : 'light'; };
dark.addEventListener('change', colour);
colour();
speak();
await attempt(enter);
