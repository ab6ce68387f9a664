// Cards of the finance desk: one for money that came, one for money that goes out, each with what can be done now.

const make = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

const button = (text, work) => {
  const node = make('button', { type: 'button', textContent: text });
  node.addEventListener('click', work);
  return node;
};

const field = (text, input, className = '') => make('label', { className }, ...(className === 'check' ? [input, make('span', { textContent: text })] : [make('span', { textContent: text }), input]));

const choice = (options) => make('select', {}, ...Object.entries(options).map(([value, textContent]) => make('option', { value, textContent })));

/** An amount of minor units as people of the language read it. */
function money({ amount, currency }, language) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
}

const folded = (summary, form, work) => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  return make('details', {}, make('summary', { textContent: summary }), form);
};

function proposal(part, line, { said, language, call }) {
  const open = [[said.due, part.due], [said.open, part.open]].filter(([, value]) => value).map(([name, value]) => `${name} ${money(value, language)}`).join(', ');
  const amount = money({ amount: part.minor, currency: line.amount.currency }, language);
  const node = make('p', { textContent: `${said.order} ${part.reference}: ${amount} (${open})` });
  call('GET', `/admin/money/orders/${part.orderId}/announcements`).then((announced) => {
    const texts = announced.map((one) => `${money(one.amount, language)}, ${one.sentOn}, ${one.reference}`);
    if (texts.length > 0) node.after(make('p', { className: 'soft', textContent: `${said.announced}: ${texts.join('; ')}` }));
  }, () => undefined);
  return node;
}

function acceptance(line, { said, call, act }) {
  const shortfall = make('input', { type: 'checkbox' });
  const take = () => act(() => call('POST', `/admin/money/lines/${line.id}/acceptance`, { acceptShortfall: shortfall.checked }));
  return make('div', { className: 'actions' }, field(said.acceptShortfall, shortfall, 'check'), button(said.accept, take));
}

function giving(line, { said, call, act }) {
  const order = make('input', { required: true, autocomplete: 'off', value: line.proposals[0]?.orderId ?? '' });
  const amount = make('input', { required: true, type: 'number', min: 1, max: line.unallocated, value: line.unallocated });
  const shortfall = make('input', { type: 'checkbox' });
  const form = make('form', {}, field(said.orderId, order), field(said.amount, amount), field(said.acceptShortfall, shortfall, 'check'), make('button', { textContent: said.give }));
  return folded(said.give, form, () => act(() => call('POST', `/admin/money/lines/${line.id}/allocations`, {
    orderId: order.value.trim(), amount: { amount: Number(amount.value), currency: line.amount.currency }, acceptShortfall: shortfall.checked,
  })));
}

function returning(line, { said, call, act }) {
  const { notOurs, overpaid } = said.grounds;
  const ground = choice({ notOurs, overpaid });
  const amount = make('input', { required: true, type: 'number', min: 1, max: line.unallocated, value: line.unallocated });
  const form = make('form', {}, field(said.ground, ground), field(said.amount, amount), make('button', { textContent: said.sendBack }));
  return folded(said.sendBack, form, () => act(() => call('POST', '/admin/money/payments', {
    kind: 'return', ground: ground.value, lineId: line.id, amount: { amount: Number(amount.value), currency: line.amount.currency },
  })));
}

function remitter(line, { said, call, act }) {
  const relation = choice(said.relations);
  const reason = make('input', { required: true, minLength: 10, maxLength: 300, autocomplete: 'off' });
  const form = make('form', {}, field(said.relation, relation), field(said.reason, reason));
  for (const [decision, text] of [['accept', said.acceptSender], ['return', said.returnSender]]) {
    form.append(button(text, () => form.reportValidity() && act(() => call('POST', `/admin/money/lines/${line.id}/remitter-decision`, { decision, relation: relation.value, reason: reason.value }))));
  }
  return form;
}

function sender(line, { said, call }) {
  const reason = make('input', { required: true, minLength: 10, maxLength: 300, autocomplete: 'off', pattern: '[ -~]+' });
  const found = make('p');
  const form = make('form', {}, field(said.reason, reason), make('button', { textContent: said.show }));
  const details = folded(said.sender, form, async () => {
    const answer = await call('GET', `/admin/money/lines/${line.id}/sender`, undefined, { 'Access-Reason': reason.value }).catch((refusal) => ({ name: refusal.message }));
    found.textContent = [answer.name, answer.account, answer.text, answer.endToEndId].filter(Boolean).join(' · ');
  });
  details.append(found);
  return details;
}

/** Money that came. */
export function receiptCard(line, tools) {
  const { said, language } = tools;
  const can = (action) => line.allowedActions.includes(action);
  const left = money({ amount: line.unallocated, currency: line.amount.currency }, language);
  const card = make('li', { className: 'card' },
    make('h3', { className: 'amount', textContent: money(line.amount, language) }),
    make('p', { textContent: `${said.booked} ${line.bookedOn} · ${line.account} · ${left} ${said.left}` }));
  if (line.references.length > 0) card.append(make('p', { textContent: `${said.reference}: ${line.references.join(', ')}` }));
  if (line.reason) card.append(make('p', { className: 'soft', textContent: `${said.why}: ${said.reasons[line.reason] ?? line.reason}` }));
  card.append(...line.proposals.map((part) => proposal(part, line, tools)));
  if (['proposed', 'shortPaid'].includes(line.state)) card.append(acceptance(line, tools));
  if (can('acceptRemitter')) card.append(remitter(line, tools));
  else if (can('return') && line.unallocated > 0) card.append(...(can('allocate') ? [giving(line, tools)] : []), returning(line, tools));
  card.append(sender(line, tools));
  return card;
}

/** Money that goes out. */
export function paymentCard(payment, { said, language, call, act }) {
  const path = `/admin/money/payments/${payment.id}`;
  const step = (text, name) => button(text, () => act(() => call('POST', `${path}/${name}`)));
  const steps = {
    proposed: [[said.approve, 'approval'], [said.withdraw, 'withdrawal']], approved: [[said.send, 'sending'], [said.withdraw, 'withdrawal']],
    sent: [[said.fail, 'failure'], [said.lose, 'loss']], unknown: [[said.fail, 'failure']],
  };
  const card = make('li', { className: 'card' },
    make('h3', { className: 'amount', textContent: `${said.kinds[payment.kind]}: ${money(payment.amount, language)}` }),
    make('p', { textContent: `${said.state}: ${said.states[payment.state]} · ${said.ground}: ${said.grounds[payment.ground]} · ${payment.proposedAt.slice(0, 10)}` }),
    make('div', { className: 'actions' }, ...(steps[payment.state] ?? []).map(([text, name]) => step(text, name))));
  if (['sent', 'unknown'].includes(payment.state)) {
    const line = make('input', { required: true, autocomplete: 'off' });
    card.append(folded(said.confirm, make('form', {}, field(said.line, line), make('button', { textContent: said.confirm })), () => act(() => call('POST', `${path}/confirmation`, { lineId: line.value.trim() }))));
  }
  return card;
}
