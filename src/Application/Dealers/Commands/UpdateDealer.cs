using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>
/// Changes what the caller's dealership states about itself, and signs the agreement in force. Another name, licence, prefecture, JUMVEA number or
/// responsible person is a proposal: it takes force with newer evidence and the approval of two administrators.
/// </summary>
/// <param name="Company">The business; null leaves it. The facts in force take a proposal back.</param>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Country codes of the destinations served; empty means all.</param>
/// <param name="ResponsiblePerson">The responsible person; null leaves it. Another name proposes another person.</param>
/// <param name="AgreementVersion">The version of the data-sharing agreement that is signed now; null signs nothing.</param>
/// <param name="Version">The version that the edit is based on.</param>
[Access(Audience.DealerOwner)]
public sealed record UpdateDealerCommand(
    CompanyInput? Company,
    IReadOnlyList<string> Makes,
    IReadOnlyList<string> Destinations,
    PersonInput? ResponsiblePerson,
    string? AgreementVersion,
    int Version) : ICommand<Done>
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "dealer update";
}

/// <summary>Shape of the change.</summary>
internal sealed class UpdateDealerValidator : AbstractValidator<UpdateDealerCommand>
{
    public UpdateDealerValidator()
    {
        RuleFor(command => command.Company!).SetValidator(new CompanyInputValidator()).When(command => command.Company is not null);
        RuleForEach(command => command.Makes).Line(PlainText.NameLength);
        RuleForEach(command => command.Destinations).Country();
        RuleFor(command => command.ResponsiblePerson!).SetValidator(new PersonInputValidator()).When(command => command.ResponsiblePerson is not null);
    }
}

/// <summary>All of it or nothing.</summary>
internal sealed class UpdateDealerHandler(DealerLoader dealers, IReferenceData reference, FactsChanges facts, TimeProvider clock)
    : ICommandHandler<UpdateDealerCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(UpdateDealerCommand request, CancellationToken cancellationToken)
    {
        var own = await dealers.OwnAsync(request.Version, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var dealer = own.Value;
        var market = reference.Recognise(request.Makes, request.Destinations).Then(dealer.ChangeMarket);
        if (market.IsError)
            return market.Errors;
        var changed = await facts.MakeAsync(dealer, request.Company, request.ResponsiblePerson, cancellationToken);
        if (changed.IsError)
            return changed.Errors;
        return Sign(dealer, request.AgreementVersion).Then(_ => default(Done));
    }

    private ErrorOr<Success> Sign(Dealer dealer, string? version) => version switch
    {
        null => Result.Success,
        DataSharingAgreement.VersionInForce => dealer.SignAgreement(version, clock.GetUtcNow()),
        _ => DealerRefusals.AgreementOutdated,
    };
}
