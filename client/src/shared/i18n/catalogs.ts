/** The words of each part of the site, a chunk a language. */
export const catalogs = {
  site: {
    en: () => import("../../locales/en/site.po"),
    ja: () => import("../../locales/ja/site.po"),
  },
  member: {
    en: () => import("../../locales/en/member.po"),
    ja: () => import("../../locales/ja/member.po"),
  },
};

/** A part of the site that has its own words. */
export type Area = keyof typeof catalogs;
