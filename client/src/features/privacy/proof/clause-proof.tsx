import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { Section } from "#/shared/ui/page";
import { ClauseStatus } from "../clause-status";
import { CheckBadge } from "./check-badge";

/** One clause: the type that carries it, the hash of its words, and every check with what it gave. */
export function ClauseProof({ clause }: { clause: Schema<"ClauseProof"> }) {
  return (
    <Section
      id={`proof-${clause.id}`}
      title={`${clause.id} ${clause.heading}`}
      actions={<ClauseStatus status={clause.status} off={clause.switchedOff} />}
    >
      <div className="grid gap-4">
        <dl className="grid gap-3">
          <div>
            <dt className="text-sm text-soft">
              {clause.status === "planned" ? (
                <Trans>Mechanism, still to be built</Trans>
              ) : (
                <Trans>Mechanism</Trans>
              )}
            </dt>
            <dd className="wrap-anywhere">
              <code>{clause.mechanism}</code>
            </dd>
          </div>
          <div>
            <dt className="text-sm text-soft">
              <Trans>SHA-256 of its words in this language</Trans>
            </dt>
            <dd className="break-all">
              <code className="text-sm">{clause.sha256}</code>
            </dd>
          </div>
        </dl>
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {clause.checks.map(({ id, state, tests }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2"
            >
              <span>
                <span className="font-semibold tabular-nums">{id}</span>
                {tests > 0 && (
                  <span className="block text-sm text-soft">
                    <Plural value={tests} one="# test" other="# tests" />
                  </span>
                )}
              </span>
              <CheckBadge state={state} />
            </li>
          ))}
        </ul>
        <Link to="/privacy" hash={`clause-${clause.id}`} className="link justify-self-start">
          <Trans>Read clause {clause.id}</Trans>
        </Link>
      </div>
    </Section>
  );
}
