namespace CarTrade.Domain.Shipping;

/// <summary>Reckons the days to heed. Nothing is stored: they follow from papers, estimates and rules as they are now.</summary>
public static class Deadlines
{
    /// <summary>Months for which an export certificate is valid.</summary>
    public const int ExportCertificateMonths = 6;

    /// <summary>Days before the expected arrival at which the balance is due.</summary>
    public const int BalanceDaysBeforeArrival = 10;

    /// <summary>Years after the export within which the recycling fee is paid back.</summary>
    public const int RecyclingRefundYears = 2;

    /// <summary>The days of a shipment, the nearest first.</summary>
    /// <param name="shipment">The shipment.</param>
    /// <param name="inspectionValidUntil">Last day of the inspection certificate, where one is there.</param>
    /// <param name="balanceOpen">Whether a balance is to be paid; null where the plan has none.</param>
    /// <param name="today">Today.</param>
    public static IReadOnlyList<Deadline> Of(Shipment shipment, DateOnly? inspectionValidUntil, bool? balanceOpen, DateOnly today)
    {
        List<Deadline> days = [];
        if (shipment.State is ShipmentState.CalledOff or ShipmentState.Returned or ShipmentState.ReExported)
            return days;
        Add(DeadlineKind.ExportCertificate, Noted(shipment, ShipmentAction.IssueExportCertificate)?.AddMonths(ExportCertificateMonths), shipment.DepartedOn, shipment.Etd);
        Add(DeadlineKind.Inspection, inspectionValidUntil, shipment.DepartedOn, shipment.Etd);
        if (balanceOpen is { } open && shipment.Eta is { } eta)
            days.Add(Deadline.Of(DeadlineKind.Balance, eta.AddDays(-BalanceDaysBeforeArrival), !open, expectedLate: false, today));
        Add(DeadlineKind.LastSafeSailing, shipment.LastSafeSailing, shipment.DepartedOn, shipment.Etd);
        Add(DeadlineKind.Arrival, shipment.ArriveBy, shipment.ArrivedOn, shipment.Eta);
        if ((Noted(shipment, ShipmentAction.PermitExport) ?? shipment.DepartedOn) is { } exported)
            days.Add(Deadline.Of(DeadlineKind.RecyclingRefund, exported.AddYears(RecyclingRefundYears), met: false, expectedLate: false, today));
        return [.. days.OrderBy(one => one.Day)];

        void Add(DeadlineKind kind, DateOnly? last, DateOnly? done, DateOnly? expected)
        {
            if (last is { } day)
                days.Add(Deadline.Of(kind, day, done <= day, done > day || (done is null && expected > day), today));
        }
    }

    private static DateOnly? Noted(Shipment shipment, ShipmentAction action) =>
        shipment.Events.LastOrDefault(one => one.Action == action)?.HappenedOn;
}
