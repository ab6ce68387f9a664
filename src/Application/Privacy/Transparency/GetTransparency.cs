using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;

namespace CarTrade.Application.Privacy.Transparency;

/// <summary>How often data was asked for and disclosed by law, for everybody to read: in bands of ten, up to the last whole quarter, so that no single case shows.</summary>
[Access(Audience.Anyone)]
public sealed record GetTransparencyQuery : IQuery<TransparencyDto>;

/// <summary>The public counters.</summary>
/// <param name="Until">Counted before this moment: the beginning of the present quarter, UTC.</param>
/// <param name="Years">One row a calendar year and ground, newest first.</param>
/// <param name="EmergencyAccesses">Accesses by staff without a case, by year.</param>
/// <param name="BreachDisclosures">Countries for which disclosures on a breach of the user agreement (4.3) are on; empty means that they are off.</param>
public sealed record TransparencyDto(DateTimeOffset Until, IReadOnlyList<LegalYearDto> Years, IReadOnlyList<EmergencyYearDto> EmergencyAccesses,
    IReadOnlyList<string> BreachDisclosures);

/// <summary>A year of one ground.</summary>
/// <param name="Year">Calendar year, UTC.</param>
/// <param name="Ground">On what the requests rested.</param>
/// <param name="Received">Requests.</param>
/// <param name="Disclosed">Of which something was disclosed.</param>
/// <param name="Refused">Of which nothing was.</param>
public sealed record LegalYearDto(int Year, LegalGround Ground, BandDto Received, BandDto Disclosed, BandDto Refused);

/// <summary>A year of emergency accesses.</summary>
/// <param name="Year">Calendar year, UTC.</param>
/// <param name="Count">How many.</param>
public sealed record EmergencyYearDto(int Year, BandDto Count);

/// <summary>A number as a band of ten; nothing and nine look the same.</summary>
/// <param name="From">At least.</param>
/// <param name="To">At most.</param>
public sealed record BandDto(long From, long To)
{
    private const long Width = 10;

    internal static BandDto Of(long count) => new(count / Width * Width, (count / Width * Width) + Width - 1);
}

internal sealed class GetTransparencyHandler(ITransparencyCounts counts, IBreachSwitch breaches, TimeProvider clock) : IQueryHandler<GetTransparencyQuery, TransparencyDto>
{
    private const int FirstYear = 2026;

    public async Task<ErrorOr<TransparencyDto>> Handle(GetTransparencyQuery request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var until = new DateTimeOffset(now.Year, ((now.Month - 1) / 3 * 3) + 1, 1, 0, 0, 0, TimeSpan.Zero);
        var (legal, emergencies) = (await counts.LegalAsync(until, cancellationToken), await counts.EmergenciesAsync(until, cancellationToken));
        int[] years = [.. Enumerable.Range(FirstYear, Math.Max(1, now.Year - FirstYear + 1)).Reverse()];
        return new TransparencyDto(
            until,
            [.. from year in years from ground in Enum.GetValues<LegalGround>() select Of(year, ground, legal.FirstOrDefault(row => row.Year == year && row.Ground == ground))],
            [.. years.Select(year => new EmergencyYearDto(year, BandDto.Of(emergencies.GetValueOrDefault(year))))],
            breaches.Countries);
    }

    private static LegalYearDto Of(int year, LegalGround ground, LegalCount? row) =>
        new(year, ground, BandDto.Of(row?.Received ?? 0), BandDto.Of(row?.Disclosed ?? 0), BandDto.Of(row?.Refused ?? 0));
}
