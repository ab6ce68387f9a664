import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "#/shared/lib/cx";
import { Spinner } from "./spinner";
import { useSpinDelay } from "./use-spin-delay";

type Look = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  look?: Look;
  small?: boolean;
  /** Shows work in progress and ignores further clicks. */
  pending?: boolean;
  /** Why the button cannot be used now; it stays focusable so that the reason can be read. */
  disabledReason?: ReactNode;
}

/** A button that never goes dead without a word. */
export function Button({
  look = "primary",
  small,
  pending = false,
  disabledReason,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const spin = useSpinDelay(pending);
  const blocked = Boolean(disabledReason);
  return (
    <>
      <button
        {...rest}
        type={type}
        className={cx(buttonLook(look, small), className)}
        aria-disabled={blocked || pending || undefined}
        aria-busy={pending || undefined}
        aria-describedby={blocked ? reasonId : rest["aria-describedby"]}
        onClick={(event) => {
          if (blocked || pending) event.preventDefault();
          else onClick?.(event);
        }}
      >
        {spin && <Spinner />}
        {children}
      </button>
      {blocked && (
        <span id={reasonId} className="text-sm text-soft">
          {disabledReason}
        </span>
      )}
    </>
  );
}

/** The look of a button, for a link that leads somewhere. */
export const buttonLook = (look: Look = "primary", small = false): string =>
  cx("btn", `btn-${look}`, small && "btn-small");
