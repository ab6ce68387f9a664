using Mono.Cecil;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>What the compiled code calls, and what it must not.</summary>
public sealed class CallTests
{
    private const string Privacy = "CarTrade.Infrastructure.Privacy.";

    [Fact, Clause("6.1")]
    public void Unseal_IsCalledByTheGateAlone() => Callers(call => call.DeclaringType.Name == "SealedBlob" && call.Name == "Unseal")
        .ShouldBe([Privacy + "Gate.PolicyGate"]);

    [Fact, Clause("6.1")]
    public void DataKeys_AreReachedByGateSealerAndVaultAlone() => Callers(call => call.DeclaringType.FullName == Privacy + "Vault.DataKeys")
        .ShouldBeSubsetOf([Privacy + "Gate.PolicyGate", Privacy + "Sealing.Sealer", Privacy + "Vault.SubjectKeys", Privacy + "Vault.DataKeys"]);

    [Fact, Clause("6.1")]
    public void AccessLog_IsWrittenByTheGateAlone() => Callers(call => call.DeclaringType.Name == "IAccessLog" && call.Name == "WriteAsync")
        .ShouldBe([Privacy + "Gate.PolicyGate"]);

    [Fact, Clause("2.1")]
    public void Cookies_AreNeitherReadNorWritten() => Callers(call =>
            call.Name is "get_Cookies" or "set_Cookies" or "AddCookie" or "AddSession" or "UseSession" or "AddAntiforgery" or "AddTempDataProvider"
            || call.DeclaringType.FullName is "Microsoft.AspNetCore.Http.IResponseCookies" or "Microsoft.AspNetCore.Http.CookieOptions"
                or "Microsoft.AspNetCore.Http.IRequestCookieCollection" or "System.Net.CookieContainer")
        .ShouldBeEmpty();

    [Fact]
    public void Clock_IsTimeProvider() => Callers(call =>
            call.DeclaringType.FullName is "System.DateTime" or "System.DateTimeOffset" && call.Name is "get_Now" or "get_UtcNow" or "get_Today")
        .ShouldBeEmpty();

    private static IReadOnlyList<string> Callers(Func<MethodReference, bool> called) =>
        [.. Assemblies.Calls([.. Assemblies.All]).Where(call => called(call.Called)).Select(call => call.Caller).Distinct().Order(StringComparer.Ordinal)];
}
