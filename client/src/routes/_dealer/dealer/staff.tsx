import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { staffQuery } from "#/features/dealer/api/get-dealer";
import { StaffPage } from "#/features/dealer/staff/staff-page";

export const Route = createFileRoute("/_dealer/dealer/staff")({
  staticData: { title: msg`Staff` },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(staffQuery()),
  component: StaffPage,
});
