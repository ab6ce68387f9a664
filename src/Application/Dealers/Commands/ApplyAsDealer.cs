using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Passwords;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>
/// A dealership applies for accreditation; the applicant becomes its first owner and gets a mail to prove the address. The answer is the same
/// whether that address has an account or not: one that has gets a mail that says so, and there is no application.
/// </summary>
/// <param name="Company">The business.</param>
/// <param name="ResponsiblePerson">Who answers for it.</param>
/// <param name="Owner">The applicant.</param>
/// <param name="Password">The applicant's password.</param>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Country codes of the destinations served; empty means all.</param>
/// <param name="AgreementVersion">The version of the data-sharing agreement that was signed.</param>
/// <param name="PolicyVersion">The privacy policy version that was shown and accepted.</param>
/// <param name="Language">Language of the form and of mails: <c>en</c> or <c>ja</c>.</param>
[Access(Audience.Anyone)]
public sealed record ApplyAsDealerCommand(
    CompanyInput Company,
    PersonInput ResponsiblePerson,
    PersonInput Owner,
    string Password,
    IReadOnlyList<string> Makes,
    IReadOnlyList<string> Destinations,
    string AgreementVersion,
    string PolicyVersion,
    string Language) : ICommand<Done>
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "dealer application";
}

/// <summary>Shape of an application.</summary>
internal sealed class ApplyAsDealerValidator : AbstractValidator<ApplyAsDealerCommand>
{
    public ApplyAsDealerValidator()
    {
        RuleFor(command => command.Company).SetValidator(new CompanyInputValidator());
        RuleFor(command => command.ResponsiblePerson).SetValidator(new PersonInputValidator());
        RuleFor(command => command.Owner).SetValidator(new PersonInputValidator());
        RuleFor(command => command.Password).NewPassword(command => command.Owner.Email);
        RuleFor(command => command.Makes.Count).LessThanOrEqualTo(Dealer.MaxMakes)
            .OverridePropertyName("Makes").WithErrorCode(DealerErrors.MarketInvalid.Code).WithMessage(DealerErrors.MarketInvalid.Description);
        RuleFor(command => command.Destinations.Count).LessThanOrEqualTo(Dealer.MaxDestinations)
            .OverridePropertyName("Destinations").WithErrorCode(DealerErrors.MarketInvalid.Code).WithMessage(DealerErrors.MarketInvalid.Description);
        RuleForEach(command => command.Makes).Line(PlainText.NameLength);
        RuleForEach(command => command.Destinations).Country();
        RuleFor(command => command.Language).MailLanguage();
    }
}

/// <summary>Opens the owner's account and stores the application with its first person on the staff.</summary>
internal sealed class ApplyAsDealerHandler(ICarTradeDb db, DealerIntake intake, SignUps signUps) : ICommandHandler<ApplyAsDealerCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ApplyAsDealerCommand request, CancellationToken cancellationToken)
    {
        var account = Guid.CreateVersion7();
        var made = await intake.MakeAsync(request, account, cancellationToken);
        if (made.IsError)
            return made.Errors;
        var (dealer, owner, email) = made.Value;
        var opened = await signUps.OpenAsync(
            new(account, AccountKind.DealerStaff, email, owner.KeyId, request.Language, null, owner.Id.Value, dealer.Id.Value, AccountRole.Owner),
            request.Password,
            cancellationToken);
        if (!opened)
            return default(Done);
        db.Set<Dealer>().Add(dealer);
        db.Set<DealerStaff>().Add(owner);
        return default(Done);
    }
}

/// <summary>Makes a dealership and its first owner of what the form gave.</summary>
internal sealed class DealerIntake(IReferenceData reference, IReferenceNumbers numbers, DealerSealing sealing, IPolicyInForce policy, TimeProvider clock)
{
    public async Task<ErrorOr<(Dealer Dealer, DealerStaff Owner, string Email)>> MakeAsync(ApplyAsDealerCommand form, Guid account, CancellationToken ct)
    {
        if (!string.Equals(form.PolicyVersion, policy.Current.Version, StringComparison.Ordinal))
            return DealerRefusals.PolicyOutdated;
        if (!string.Equals(form.AgreementVersion, DataSharingAgreement.VersionInForce, StringComparison.Ordinal))
            return DealerRefusals.AgreementOutdated;
        var company = form.Company.ToFacts();
        var serves = reference.Recognise(form.Makes, form.Destinations);
        if (company.IsError || serves.IsError)
            return company.IsError ? company.Errors : serves.Errors;
        var at = clock.GetUtcNow();
        var (id, person) = (new DealerId(Guid.CreateVersion7(at)), form.Owner.ToPerson());
        var key = await sealing.KeyAsync(id.Value, ct);
        var responsible = await sealing.SealAsync(form.ResponsiblePerson.ToPerson(), key, DealerPlaces.Person(id), ct);
        var number = await numbers.NextAsync(HumanReference.Dealer, ct);
        var owner = await OwnerAsync(id, person, account, at, ct);
        return Dealer.Apply(new(id, HumanReference.From(number), company.Value, account, key, responsible, serves.Value, form.AgreementVersion), at)
            .Then(dealer => (dealer, owner, person.Email));
    }

    private async Task<DealerStaff> OwnerAsync(DealerId dealer, DealerPerson person, Guid account, DateTimeOffset at, CancellationToken ct)
    {
        var id = new DealerStaffId(Guid.CreateVersion7(at));
        var key = await sealing.KeyAsync(id.Value, ct);
        return DealerStaff.Add(id, dealer, DealerStaffRole.Owner, key, await sealing.SealAsync(person, key, DealerPlaces.Staff(id), ct), account, at);
    }
}
