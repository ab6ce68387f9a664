import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { type Control, useController } from "react-hook-form";
import { Button } from "#/shared/ui/button";
import { FieldError } from "#/shared/ui/form/field";
import { FileButton } from "#/shared/ui/form/file-button";
import { Photo } from "#/shared/ui/photo";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { uploadPhoto } from "../api/write";
import type { OfferForm } from "./offer-form";

const most = 20;

/** Photos of the car: uploaded one after the other, shown from our own copy, the first one first. */
export function PhotosField({ control }: { control: Control<OfferForm> }) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: "photoIds" });
  const [waiting, setWaiting] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const errorId = useId();
  const upload = async (files: File[]) => {
    const batch = files.slice(0, most - field.value.length);
    let ids: string[] = field.value;
    setError(null);
    setWaiting(batch.length);
    try {
      for (const file of batch) {
        const { id } = await uploadPhoto(file);
        ids = [...ids, id];
        field.onChange(ids);
        setWaiting((count) => count - 1);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setWaiting(0);
    }
  };
  const drop = (id: string) => field.onChange(field.value.filter((other) => other !== id));
  const first = (id: string) => field.onChange([id, ...field.value.filter((other) => other !== id)]);
  return (
    <fieldset className="grid gap-3" aria-describedby={fieldState.error ? errorId : undefined}>
      <legend className="mb-1 font-semibold">
        <Trans>Photos</Trans>
      </legend>
      <p className="text-[0.9375rem] text-soft">
        <Trans>
          JPEG, PNG or WebP, up to 12 MiB each, {most} at most. Place and camera data are removed. Show no
          number plate and no phone number.
        </Trans>
      </p>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {field.value.map((id, position) => {
          const number = position + 1;
          return (
            <li key={id} className="grid content-start gap-2">
              <Photo id={id} width={320} alt={t`Photo ${number}`} />
              <span className="flex flex-wrap gap-2">
                <Button look="quiet" small onClick={() => drop(id)} aria-label={t`Remove photo ${number}`}>
                  <Trans>Remove</Trans>
                </Button>
                {position > 0 && (
                  <Button
                    look="quiet"
                    small
                    onClick={() => first(id)}
                    aria-label={t`Show photo ${number} first`}
                  >
                    <Trans>Show first</Trans>
                  </Button>
                )}
              </span>
            </li>
          );
        })}
        {waiting > 0 && (
          <li>
            <Skeleton lines={3} />
            <p className="mt-2 text-sm text-soft">
              <Trans>{waiting} to upload</Trans>
            </p>
          </li>
        )}
      </ul>
      {error !== null && <ErrorState error={error} />}
      <FieldError id={errorId} error={fieldState.error?.message} />
      {field.value.length < most && waiting === 0 && (
        <div>
          <FileButton
            accept="image/jpeg,image/png,image/webp"
            multiple
            onFiles={(files) => void upload(files)}
          >
            <Trans>Add photos</Trans>
          </FileButton>
        </div>
      )}
    </fieldset>
  );
}
