import { msg } from "@lingui/core/macro";
import { learnWords } from "#/shared/api/words";

learnWords(
  {
    "auth.invalid_credentials": msg`The e-mail address, the password or the code is wrong.`,
    "auth.totp_required": msg`Type the code that your authenticator app shows.`,
    "auth.totp_enrolment_required": msg`This account needs an authenticator app before it can sign in.`,
    "auth.wrong_password": msg`That is not your present password.`,
    "auth.wrong_code": msg`The code is not right, or was used already.`,
    "auth.totp_needed": msg`This kind of account must keep its authenticator app.`,
    "auth.address_taken": msg`This address has an account already.`,
  },
  {
    "totp.invalid": msg`Type the six digits that the app shows.`,
  },
);
