// Setting up the authenticator app that every admin needs, at the first sign-in.
import { call, renew } from './session.js';

const element = (id) => document.getElementById(id);

/** Shows the key, takes the first code, shows the backup codes; `done` when the admin has kept them. */
export async function enrol(attempt, done) {
  const { secret, otpauthUri } = await call('POST', '/me/totp');
  element('enrol-secret').textContent = secret;
  element('enrol-link').href = otpauthUri;
  element('enrol').hidden = false;
  element('enrol-code').focus();
  element('enrol').onsubmit = (event) => {
    event.preventDefault();
    attempt(async () => {
      const { backupCodes } = await call('PUT', '/me/totp', { code: element('enrol-code').value });
      renew();
      event.target.reset();
      element('enrol').hidden = true;
      element('backup-codes').textContent = backupCodes.join('\n');
      element('backup').hidden = false;
      element('backup-done').focus();
    });
  };
  element('backup-done').onclick = () => {
    element('backup').hidden = true;
    element('backup-codes').textContent = '';
    done();
  };
}
