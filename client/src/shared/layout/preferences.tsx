import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { chooseLocale, type Locale, locales } from "#/shared/i18n/setup";
import { useLocale } from "#/shared/i18n/use-locale";
import { chooseTheme, type ThemeWish, themeWish } from "#/shared/theme/theme";

const control = "min-h-9 rounded-control border border-line-strong bg-surface px-2 py-1 text-sm";

/** Language and look; both are kept on the device. */
export function Preferences() {
  const { t } = useLingui();
  const locale = useLocale();
  const [theme, setTheme] = useState<ThemeWish>(themeWish);
  return (
    <div className="flex flex-wrap gap-3 max-lg:mt-4 max-lg:border-t max-lg:border-line max-lg:pt-4">
      <label className="flex items-center gap-2 text-sm">
        <span className="lg:sr-only">
          <Trans>Language</Trans>
        </span>
        <select
          className={control}
          value={locale}
          onChange={(event) => void chooseLocale(event.target.value as Locale)}
        >
          {Object.entries(locales).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2 text-sm">
        <span className="lg:sr-only">
          <Trans>Look</Trans>
        </span>
        <select
          className={control}
          value={theme}
          onChange={(event) => {
            const wish = event.target.value as ThemeWish;
            chooseTheme(wish);
            setTheme(wish);
          }}
        >
          <option value="system">{t`As my device`}</option>
          <option value="light">{t`Light`}</option>
          <option value="dark">{t`Dark`}</option>
        </select>
      </label>
    </div>
  );
}
