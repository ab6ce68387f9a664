using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Members;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Feedback;
using CarTrade.Domain.Privacy.Incidents;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Shipping;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

public sealed partial class StateMachineDocumentTests
{
    private const string Switch = "CARTRADE_WRITE_DOCS";

    [Fact]
    public void Document_ComparedWithTheTables_SaysTheSame()
    {
        var path = Path.Combine(Root(), "docs", "state-machines.md");
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(path, Render());

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(
            Render(), $"docs/state-machines.md differs from the tables; write it with: {Switch}=1 dotnet run --project tests/Domain.Tests -- -class {GetType().FullName}");
    }

    private static string Render()
    {
        StringBuilder text = new(
            "# State machines\n\nGenerated from the tables in `src/Domain`; a test compares. Write it anew with\n"
            + $"`{Switch}=1 dotnet run --project tests/Domain.Tests -- -class CarTrade.Domain.Tests.Common.StateMachineDocumentTests`.\n\n"
            + "What is not listed is refused: 409 `<thing>.illegal_transition` with the allowed actions, or 403 `<thing>.not_for_role`. Every move is kept with who, role,\n"
            + "when, policy version, clause, reason and the hash of the idempotency key.\n");
        Section(text, "Purchase request", PurchaseRequestMachine.Table);
        Section(text, "Lead release", LeadReleaseMachine.Table);
        Section(text, "Offer", OfferMachine.Table);
        Section(text, "Order", OrderMachine.Table);
        Section(text, "Shipment", ShipmentMachine.Table);
        Section(text, "Dealer accreditation", DealerMachine.Table);
        Section(text, "Proof of a member's e-mail address", EmailProofMachine.Table);
        Section(text, "Consent", ConsentMachine.Table);
        Section(text, "Activation of a policy version", PolicyActivationMachine.Table);
        Section(text, "Feedback on the policy", FeedbackMachine.Table);
        Section(text, "Data subject request", SubjectRequestMachine.Table);
        Section(text, "Case of the operator's staff", StaffCaseMachine.Table);
        Section(text, "Disclosure by law", LegalMachine.Table);
        Section(text, "Incident", IncidentMachine.Table);
        Section(text, "Outgoing payment", OutPaymentMachine.Table);
        Section(text, "Money that came", LineMatchMachine.Table);
        return text.ToString();
    }

    private static void Section<TState, TAction>(StringBuilder text, string title, StateMachine<TState, TAction> machine)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        var finals = Enum.GetValues<TState>().Where(machine.IsFinal).Select(state => $"`{state}`").ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n## {title} (`{machine.Thing}`)\n\nBegins `{machine.Initial}`; final: {(finals.Count == 0 ? "none" : string.Join(", ", finals))}.\n\n");
        text.Append("| From | Action | To | Who | Guard |\n|---|---|---|---|---|\n");
        foreach (var row in machine.Table)
            text.Append(CultureInfo.InvariantCulture, $"| {row.From} | {Words(row.Action)} | {(row.Back ? "the state before" : row.To)} | {row.Who} | {row.Guard} |\n");
    }

    private static string Words<T>(T action) where T : struct, Enum => Capital().Replace(action.ToString(), " $0").TrimStart().ToLowerInvariant();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CarTrade.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder is not above the tests.");
        return folder.FullName;
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
