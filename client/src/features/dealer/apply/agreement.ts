/** The version of the data-sharing agreement that the form shows; the server refuses any other than the one in force. */
export const agreementShown = "2026-11-01";
