using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Changes what the caller's dealership serves and who answers for it, and signs the agreement in force.</summary>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Country codes of the destinations served; empty means all.</param>
/// <param name="ResponsiblePerson">Another responsible person; null leaves it.</param>
/// <param name="AgreementVersion">The version of the data-sharing agreement that is signed now; null signs nothing.</param>
/// <param name="Version">The version that the edit is based on.</param>
[Access(Audience.DealerOwner)]
public sealed record UpdateDealerCommand(
    IReadOnlyList<string> Makes, IReadOnlyList<string> Destinations, PersonInput? ResponsiblePerson, string? AgreementVersion, int Version) : ICommand<Done>;

/// <summary>Shape of the change.</summary>
internal sealed class UpdateDealerValidator : AbstractValidator<UpdateDealerCommand>
{
    public UpdateDealerValidator()
    {
        RuleForEach(command => command.Makes).Line(PlainText.NameLength);
        RuleForEach(command => command.Destinations).Country();
        RuleFor(command => command.ResponsiblePerson!).SetValidator(new PersonInputValidator()).When(command => command.ResponsiblePerson is not null);
    }
}

/// <summary>All of it or nothing.</summary>
internal sealed class UpdateDealerHandler(DealerLoader dealers, IReferenceData reference, DealerSealing sealing, TimeProvider clock)
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
        if (request.ResponsiblePerson?.ToPerson() is { } person)
            dealer.ChangeResponsiblePerson(await sealing.SealAsync(person, dealer.KeyId, DealerPlaces.Person(dealer.Id), cancellationToken));
        return Sign(dealer, request.AgreementVersion).Then(_ => default(Done));
    }

    private ErrorOr<Success> Sign(Dealer dealer, string? version) => version switch
    {
        null => Result.Success,
        DataSharingAgreement.VersionInForce => dealer.SignAgreement(version, clock.GetUtcNow()),
        _ => DealerRefusals.AgreementOutdated,
    };
}
