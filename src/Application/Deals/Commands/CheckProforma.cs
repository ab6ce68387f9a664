using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals.Documents;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Deals.Commands;

/// <summary>Checks a proforma invoice that somebody holds, by number, total and code, without asking who. The answer is one word.</summary>
/// <param name="Number">The number on the paper.</param>
/// <param name="Total">The total on the paper.</param>
/// <param name="Code">The code on the paper.</param>
[Access(Audience.Anyone)]
public sealed record CheckProformaCommand(string Number, MoneyInput Total, string Code) : ICommand<ProformaCheckDto>;

/// <summary>What the check gave.</summary>
/// <param name="Verdict">Genuine, superseded, or stop: do not pay.</param>
public sealed record ProformaCheckDto(ProformaVerdict Verdict);

/// <summary>Shape of a check.</summary>
internal sealed class CheckProformaValidator : AbstractValidator<CheckProformaCommand>
{
    private const int Longest = 40;

    public CheckProformaValidator()
    {
        RuleFor(command => command.Number).NotNull().WithErrorCode("text.required").Line(Longest);
        RuleFor(command => command.Code).NotNull().WithErrorCode("text.required").Line(Longest);
        RuleFor(command => command.Total.Currency).Parses(Currency.Parse);
    }
}

/// <summary>Asks the one function that sees the papers.</summary>
internal sealed class CheckProformaHandler(IProformaVerdicts verdicts) : ICommandHandler<CheckProformaCommand, ProformaCheckDto>
{
    public async Task<ErrorOr<ProformaCheckDto>> Handle(CheckProformaCommand request, CancellationToken cancellationToken) => new ProformaCheckDto(
        await verdicts.OfAsync(
            request.Number.Trim().ToUpperInvariant(), ProformaCodes.Normalised(request.Code), request.Total.Currency.Trim().ToUpperInvariant(), request.Total.Amount,
            cancellationToken));
}
