import { Trans } from "@lingui/react/macro";

/** The data-sharing agreement, point by point. */
export function AgreementText({ version }: { version: string }) {
  return (
    <details className="card p-4">
      <summary className="min-h-9 cursor-pointer font-semibold">
        <Trans>Data-sharing agreement, version {version}</Trans>
      </summary>
      <ol className="mt-3 grid list-decimal gap-2 pl-5 text-[0.9375rem]">
        <li>
          <Trans>
            What is passed on: the request and the contact given with it, never a member's profile.
          </Trans>
        </li>
        <li>
          <Trans>
            When: only after the buyer released the contact to you, only while you are accredited, and only by
            your own receipt. Looking discloses nothing.
          </Trans>
        </li>
        <li>
          <Trans>
            The receipt: from then on the information is yours as well. You are responsible for your own copy
            under the law that applies to you. The hand-over is recorded provably, and the buyer sees it.
          </Trans>
        </li>
        <li>
          <Trans>
            Purpose: to complete the sale that the request asks for, and what the law requires afterwards. No
            other marketing, no passing on, no sale of the information, unless the buyer agrees.
          </Trans>
        </li>
        <li>
          <Trans>
            Care: access for those of your staff who need it; personal accounts; owners use an authenticator
            app; keys of programs end within a year.
          </Trans>
        </li>
        <li>
          <Trans>Incidents: you tell us within 24 hours of a leak, loss or misuse, with what is known.</Trans>
        </li>
        <li>
          <Trans>
            The buyer's rights: you answer requests for access, correction and deletion about your own copy,
            and pass on within three working days those that are meant for us.
          </Trans>
        </li>
        <li>
          <Trans>
            End: suspension and termination stop new releases at once. For what was received, these points go
            on.
          </Trans>
        </li>
        <li>
          <Trans>Evidence: you keep it valid. When a required piece lapses, you are suspended.</Trans>
        </li>
      </ol>
    </details>
  );
}
