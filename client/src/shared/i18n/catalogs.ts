/** The words of each part of the site, a chunk a language. */
export const catalogs = {
  site: {
    en: () => import("../../locales/en/site.po"),
    ja: () => import("../../locales/ja/site.po"),
  },
  asking: {
    en: () => import("../../locales/en/asking.po"),
    ja: () => import("../../locales/ja/asking.po"),
  },
  account: {
    en: () => import("../../locales/en/account.po"),
    ja: () => import("../../locales/ja/account.po"),
  },
  policy: {
    en: () => import("../../locales/en/policy.po"),
    ja: () => import("../../locales/ja/policy.po"),
  },
  rights: {
    en: () => import("../../locales/en/rights.po"),
    ja: () => import("../../locales/ja/rights.po"),
  },
  requests: {
    en: () => import("../../locales/en/requests.po"),
    ja: () => import("../../locales/ja/requests.po"),
  },
  dealer: {
    en: () => import("../../locales/en/dealer.po"),
    ja: () => import("../../locales/ja/dealer.po"),
  },
};

/** A part of the site that has its own words. */
export type Area = keyof typeof catalogs;
