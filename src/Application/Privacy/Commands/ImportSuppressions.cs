using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Adds addresses to those not to be written to. Only keyed hashes are kept; an import adds and never takes away, and gives no consent.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Addresses">E-mail addresses, numbers in E.164, or postal addresses on one line each.</param>
/// <param name="Origin">Where they come from: <c>import</c> or <c>complaint</c>.</param>
[Access(Audience.Admin)]
public sealed record ImportSuppressionsCommand(ContactChannel Channel, IReadOnlyList<string> Addresses, SuppressionOrigin Origin) : ICommand<SuppressionsDto>
{
    /// <summary>Never the addresses.</summary>
    public override string ToString() => "suppressions";
}

/// <summary>What an import did.</summary>
/// <param name="Added">Addresses added; who is on the list already is added again with the new time.</param>
public sealed record SuppressionsDto(int Added);

/// <summary>Shape of an import.</summary>
internal sealed class ImportSuppressionsValidator : AbstractValidator<ImportSuppressionsCommand>
{
    private const int Most = 1000;
    private const int Longest = 400;

    public ImportSuppressionsValidator()
    {
        RuleFor(command => command.Addresses).Must(addresses => addresses is { Count: > 0 and <= Most })
            .WithErrorCode("suppression.count").WithMessage("Send 1 to 1000 addresses at a time.");
        RuleForEach(command => command.Addresses).Line(Longest);
        RuleFor(command => command.Origin).Must(origin => origin is SuppressionOrigin.Import or SuppressionOrigin.Complaint)
            .WithErrorCode("suppression.origin").WithMessage("Use import or complaint.");
    }
}

/// <summary>Hashes and adds.</summary>
internal sealed class ImportSuppressionsHandler(ICarTradeDb db, ISuppressions suppressions, TimeProvider clock) : ICommandHandler<ImportSuppressionsCommand, SuppressionsDto>
{
    public Task<ErrorOr<SuppressionsDto>> Handle(ImportSuppressionsCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = request.Addresses.Select(address => address.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(address => Suppression.Create(request.Channel, suppressions.HashOf(request.Channel, address), request.Origin, now)).ToList();
        db.Set<Suppression>().AddRange(rows);
        return Task.FromResult<ErrorOr<SuppressionsDto>>(new SuppressionsDto(rows.Count));
    }
}
