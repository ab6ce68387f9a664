using CarTrade.Application.Dealers;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Dealers;

public sealed class AgreementTests
{
    [Fact]
    public async Task Text_InDocs_IsTheVersionInForce() =>
        (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "data-sharing-agreement.md"), TestContext.Current.CancellationToken))
        .ShouldStartWith($"# Data-sharing agreement, version {DataSharingAgreement.VersionInForce}\n");
}
