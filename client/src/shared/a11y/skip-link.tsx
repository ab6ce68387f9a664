import { Trans } from "@lingui/react/macro";

/** The first stop of the keyboard: past the header, to the content. */
export function SkipLink() {
  return (
    <button
      type="button"
      className="btn btn-primary absolute left-3 top-3 z-50 -translate-y-24 focus:translate-y-0"
      onClick={() => document.getElementById("content")?.focus()}
    >
      <Trans>Skip to the content</Trans>
    </button>
  );
}
