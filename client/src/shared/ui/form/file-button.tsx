import type { ReactNode } from "react";
import { buttonLook } from "../button";

interface FileButtonProps {
  /** Media types, such as `image/jpeg`. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Picks files from the device; the same file can be picked again. */
export function FileButton({ accept, multiple, onFiles, children }: FileButtonProps) {
  return (
    <label
      className={`${buttonLook("secondary")} relative has-focus-visible:shadow-[0_0_0_3px_var(--focus)]`}
    >
      {children}
      <input
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
