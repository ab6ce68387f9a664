using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class SubjectRequestTableTests : StateTableTests<SubjectRequest, SubjectRequestState, SubjectRequestAction>
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Hash = new byte[32];

    protected override StateMachine<SubjectRequestState, SubjectRequestAction> Table => SubjectRequestMachine.Table;

    protected override IReadOnlyList<string> OtherRefusals => [SubjectRequestErrors.CannotExtend.Code];

    protected override SubjectRequest New() => SubjectRequest.Receive(Content("KE")).Value;

    protected override bool Skips(SubjectRequestState state, SubjectRequestAction action) =>
        (state == SubjectRequestState.PartiallyBlocked && action == SubjectRequestAction.CheckHolds)
        || (state != SubjectRequestState.PartiallyBlocked && action == SubjectRequestAction.Resume) || action == SubjectRequestAction.Extend;

    protected override IErrorOr Do(SubjectRequest aggregate, SubjectRequestAction action, ActorRole role)
    {
        var occasion = new Occasion(role, null, At, "2026-11-01", "7", "A reason that is long enough");
        return action switch
        {
            SubjectRequestAction.AskIdentity => aggregate.AskIdentity(occasion),
            SubjectRequestAction.AskSubject => aggregate.AskSubject(occasion),
            SubjectRequestAction.Answer => aggregate.Answer(occasion),
            SubjectRequestAction.VerifyIdentity => aggregate.VerifyIdentity(occasion),
            SubjectRequestAction.ShowPreview => aggregate.ShowPreview(Hash, occasion),
            SubjectRequestAction.Confirm => aggregate.Confirm(Hash, Hash, occasion),
            SubjectRequestAction.CheckHolds or SubjectRequestAction.Resume => aggregate.CheckHolds(occasion),
            SubjectRequestAction.Return => aggregate.Return(occasion),
            SubjectRequestAction.Destroy => aggregate.Destroy(occasion),
            SubjectRequestAction.Apply => aggregate.Apply(occasion),
            SubjectRequestAction.NotifyRecipients => aggregate.NotifyRecipients(occasion),
            SubjectRequestAction.Verify => aggregate.Verify(occasion),
            SubjectRequestAction.FailVerification => aggregate.FailVerification(occasion),
            SubjectRequestAction.IssueCertificate => aggregate.IssueCertificate(occasion),
            SubjectRequestAction.Block => aggregate.Block(null, occasion),
            SubjectRequestAction.Close => aggregate.Close(occasion),
            SubjectRequestAction.MarkDuplicate => aggregate.MarkDuplicate(occasion),
            SubjectRequestAction.Reject => aggregate.Reject(occasion),
            SubjectRequestAction.Extend => aggregate.Extend(occasion),
            _ => aggregate.Withdraw(occasion),
        };
    }

    [Fact]
    public void Extend_OnceUnderALawThatAllowsIt_SetsTheLaterEnd()
    {
        var staff = new Occasion(ActorRole.Staff, null, At, "2026-11-01", "7", "Copies at recipients are traced");
        var request = SubjectRequest.Receive(Content("DE")).Value;
        request.DueAt.ShouldBe(At.AddMonths(1));
        request.Extend(staff with { Reason = "short" }).FirstError.ShouldBe(SubjectRequestErrors.ReasonNeeded);
        request.Extend(staff).IsError.ShouldBeFalse();
        request.DueAt.ShouldBe(At.AddMonths(3));
        request.Extend(staff).FirstError.ShouldBe(SubjectRequestErrors.CannotExtend);
        SubjectRequest.Receive(Content("KE")).Value.Extend(staff).FirstError.ShouldBe(SubjectRequestErrors.CannotExtend);
    }

    [Fact]
    public void Close_AfterEverything_CutsTheTieToThePerson()
    {
        var request = New();
        SubjectRequestAction[] way =
        [
            SubjectRequestAction.AskIdentity, SubjectRequestAction.VerifyIdentity, SubjectRequestAction.ShowPreview, SubjectRequestAction.Confirm, SubjectRequestAction.CheckHolds,
            SubjectRequestAction.Destroy, SubjectRequestAction.NotifyRecipients, SubjectRequestAction.Verify, SubjectRequestAction.IssueCertificate, SubjectRequestAction.Close,
        ];
        foreach (var action in way)
            Do(request, action, Table.Table.First(row => row.From == request.State && row.Action == action).Who.HasFlag(ActorRole.Buyer) ? ActorRole.Buyer : ActorRole.Timer).IsError.ShouldBeFalse($"{action}");
        request.OwnerId.ShouldBe(request.Id.Value);
        request.Country.ShouldBeNull();
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Scope_EitherAllOrAPart_IsMeaningful(bool all, bool part, bool meaningful) =>
        new SubjectScope { All = all, Fields = part ? ["phone"] : [] }.IsMeaningful.ShouldBe(meaningful);

    [Theory]
    [InlineData(SubjectOperation.Destroy, "phone", null)]
    [InlineData(SubjectOperation.Destroy, "name", "privacy_request.field_needed")]
    [InlineData(SubjectOperation.ReturnThenDestroy, "email", "privacy_request.field_needed")]
    [InlineData(SubjectOperation.Return, "email", null)]
    [InlineData(SubjectOperation.Return, "shoeSize", "privacy_request.field_unknown")]
    public void Receive_AField_IsKnownAndCanGo(SubjectOperation operation, string field, string? refusal)
    {
        var received = SubjectRequest.Receive(Content("KE") with { Operation = operation, Scope = new SubjectScope { Fields = [field] } });
        (received.IsError ? received.FirstError.Code : null).ShouldBe(refusal);
    }

    [Fact]
    public void Receive_AFieldOfADealerPerson_IsRefused() => SubjectRequest.Receive(Content("JP") with { OwnerKind = SubjectKind.DealerPerson, Scope = new SubjectScope { Fields = ["phone"] } })
        .FirstError.Code.ShouldBe("privacy_request.field_unknown");

    [Fact]
    public void Covers_AFieldWithRecordAndPeriod_MeansWhatTheyHaveInCommon()
    {
        var (meant, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var scope = new SubjectScope { Fields = ["fax"], Records = [meant], From = At };
        scope.IsMeaningful.ShouldBeTrue();
        (scope.Covers(meant, At), scope.Covers(meant, At.AddDays(-1)), scope.Covers(other, At)).ShouldBe((true, false, false));
        scope.IsOfTheWholePerson(SubjectKind.Guest).ShouldBeFalse();
        ContactFields.Together(["businessName", "fax"]).ShouldBe(["businessName", "fax", "businessRole"]);
    }

    private static SubjectRequestContent Content(string country) => new(
        SubjectRequestId.New(), HumanReference.Create("DSR", 2026, 1), Guid.CreateVersion7(), SubjectKind.Member, SubjectOperation.Destroy, new SubjectScope { All = true },
        SubjectRequestReason.NotStated, null, SubjectRequestChannel.Web, At, country, null, null);
}
