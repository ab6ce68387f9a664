import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

/** The topics of clause 3.6, in the order of the page. */
export const topicWords: Words<Schema<"MarketingTopic">> = {
  notices: msg`Notices about the site`,
  surveys: msg`Surveys`,
  productAlerts: msg`Alerts about cars and products`,
  newServicesAndOffers: msg`New services and offers`,
  relevantToUse: msg`Relevant to your use of the site`,
};

/** The channels, in the order of the page. */
export const channelWords: Words<Schema<"ContactChannel">> = {
  email: msg`E-mail`,
  post: msg`Post`,
  phone: msg`Telephone`,
  fax: msg`Fax`,
};

/** What happened to a consent, as a receipt records it. */
export const consentActionWords: Words<Schema<"ConsentAction">> = {
  offer: msg`Offered`,
  give: msg`Given`,
  refuse: msg`Refused`,
  withdraw: msg`Withdrawn`,
  expire: msg`Ended by itself`,
  supersede: msg`Replaced`,
  invalidate: msg`Not valid any more`,
};

/** Where a consent stands. */
export const consentStateWords: Words<Schema<"ConsentState">> = {
  notAsked: msg`Not given`,
  offered: msg`Not given`,
  given: msg`Given`,
  refused: msg`Refused`,
  withdrawn: msg`Withdrawn`,
  expired: msg`Ended by itself`,
  superseded: msg`Replaced`,
  invalidated: msg`Not valid any more`,
};
