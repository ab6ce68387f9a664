using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference.Rates;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Reference.Commands;

/// <summary>
/// Adds newer exchange rates. All rows are taken or none; a rate that differs from the last one by more than half is refused unless large
/// changes are accepted.
/// </summary>
/// <param name="Source">Who published them, as shown beside every conversion.</param>
/// <param name="Csv">Header <c>base,currency,date,units_per_base</c>, then a row a rate; rates on another base than USD need that base's own USD row of the same day.</param>
/// <param name="AcceptLargeChanges">True to take rates that differ by more than half.</param>
[Access(Audience.Admin)]
public sealed record UploadExchangeRatesCommand(string Source, string Csv, bool AcceptLargeChanges = false) : ICommand<UploadedRatesDto>;

/// <summary>What was taken.</summary>
/// <param name="Rates">Number of rates.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record UploadedRatesDto(int Rates, DateOnly From, DateOnly To);

internal sealed class UploadExchangeRatesHandler(ICarTradeDb db, IExchangeRates rates, ICaller caller, TimeProvider clock)
    : ICommandHandler<UploadExchangeRatesCommand, UploadedRatesDto>
{
    public async Task<ErrorOr<UploadedRatesDto>> Handle(UploadExchangeRatesCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var read = RateCsv.Read(request.Csv, request.Source.Trim(), today);
        if (read.IsError)
            return read.Errors;
        var known = await rates.OnAsync(today, cancellationToken);
        if (!request.AcceptLargeChanges && RateCsv.Implausible(read.Value, known) is { } implausible)
            return implausible;
        var by = caller.AccountId ?? Guid.Empty;
        db.Set<ExchangeRate>().AddRange(read.Value.Select(rate => ExchangeRate.Upload(rate, by, now)));
        return new UploadedRatesDto(read.Value.Count, read.Value.Min(rate => rate.Date), read.Value.Max(rate => rate.Date));
    }
}

internal sealed class UploadExchangeRatesValidator : AbstractValidator<UploadExchangeRatesCommand>
{
    public UploadExchangeRatesValidator()
    {
        RuleFor(command => command.Source).NotEmpty().WithErrorCode("text.required")
            .MaximumLength(ExchangeRate.SourceLength).WithErrorCode("text.too_long").ReferenceText();
        RuleFor(command => command.Csv).NotEmpty().WithErrorCode("text.required").MaximumLength(RateCsv.MaxLength).WithErrorCode("text.too_long");
    }
}
