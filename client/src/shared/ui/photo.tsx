import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { photoQuery } from "#/shared/api/photo";

/** A private photo: fetched with the caller's proof, shown from memory. The box keeps its shape while it loads. */
export function Photo({ id, alt, width = 640 }: { id: string; alt: string; width?: 320 | 640 | 1280 }) {
  const { data, isError } = useQuery(photoQuery(id, width));
  const address = useObjectUrl(data);
  return (
    <span className="grid aspect-4/3 place-items-center overflow-hidden rounded-control bg-sunken">
      {isError && (
        <span className="text-sm text-soft">
          <Trans>The photo could not be loaded</Trans>
        </span>
      )}
      {address && <img src={address} alt={alt} className="size-full object-cover" />}
    </span>
  );
}

function useObjectUrl(blob: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
