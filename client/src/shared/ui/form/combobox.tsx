import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type Ref, useId, useRef, useState } from "react";
import { cx } from "#/shared/lib/cx";
import { matchOptions, type Option } from "./combobox-match";
import type { Wiring } from "./field";

interface ComboboxProps extends Wiring {
  name: string;
  options: readonly Option[];
  /** The chosen value, or "". */
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  /** Takes a text that is on no list as the value itself. */
  free?: boolean;
  placeholder?: string;
  autoComplete?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A text box that suggests; keyboard and screen reader as the ARIA pattern for editable comboboxes has it. */
export function Combobox({ options, value, onChange, onBlur, free, ref, ...input }: ComboboxProps) {
  const { t } = useLingui();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const open = typed !== null;
  const shownValue = options.find((option) => option.value === value)?.label ?? (free ? value : "");
  const found = open ? matchOptions(options, typed === shownValue ? "" : typed) : [];

  const close = () => {
    setTyped(null);
    setActive(-1);
  };
  const choose = (option: Option) => {
    onChange(option.value);
    close();
  };
  const leave = () => {
    const exact =
      typed === null ? undefined : options.find((o) => o.label.toLowerCase() === typed.trim().toLowerCase());
    if (typed !== null && typed !== shownValue) onChange(exact?.value ?? (free ? typed.trim() : ""));
    close();
    onBlur();
  };
  const move = (step: number) => {
    const next = open ? (active + step + found.length) % Math.max(found.length, 1) : 0;
    setTyped((text) => text ?? shownValue);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && open && chosen) choose(chosen);
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative">
      <input
        {...input}
        ref={ref}
        type="text"
        role="combobox"
        className="input"
        aria-expanded={open && found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete={input.autoComplete ?? "off"}
        spellCheck={false}
        value={typed ?? shownValue}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onClick={() => setTyped((text) => text ?? shownValue)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <ul
        ref={list}
        id={listId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA combobox pattern puts listbox on the list
        role="listbox"
        aria-label={t`Suggestions`}
        hidden={!open || found.length === 0}
        className="card absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto p-1 shadow-card"
      >
        {found.map((option, position) => (
          <li
            key={option.value}
            id={`${listId}-${position}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA combobox pattern puts option on the item
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className={cx(
              "flex min-h-10 cursor-pointer items-center justify-between gap-3 rounded-control px-3 py-1.5",
              position === active ? "bg-brand text-on-brand" : "hover:bg-sunken",
            )}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span>
            {option.hint && (
              <span className={cx("text-sm", position !== active && "text-soft")}>{option.hint}</span>
            )}
          </li>
        ))}
      </ul>
      {open && found.length === 0 && typed && !free && (
        <p role="status" className="mt-1 text-sm text-soft">
          <Trans>Nothing on the list matches.</Trans>
        </p>
      )}
    </div>
  );
}
