namespace CarTrade.WebApi.Http;

/// <summary>What every response says to a browser: nothing inline, nothing foreign, no framing, no referrer.</summary>
internal static class SecurityHeaders
{
    /// <summary>For the API and the pages.</summary>
    public static HeaderPolicyCollection For(IHostEnvironment environment) => For(environment, static _ => { });

    /// <summary>For the admins' console, whose icons are data URLs in a style sheet.</summary>
    public static HeaderPolicyCollection ForConsole(IHostEnvironment environment) => For(environment, static csp => csp.AddImgSrc().Self().Data());

    private static HeaderPolicyCollection For(IHostEnvironment environment, Action<CspBuilder> adjust)
    {
        var policy = new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .RemoveServerHeader()
            .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
            .AddCrossOriginEmbedderPolicy(builder => builder.RequireCorp())
            .AddCrossOriginResourcePolicy(builder => builder.SameOrigin())
            .AddCustomHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)")
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddImgSrc().Self().Blob();
                csp.AddFontSrc().Self();
                csp.AddManifestSrc().Self();
                csp.AddBaseUri().None();
                csp.AddFormAction().None();
                csp.AddFrameAncestors().None();
                adjust(csp);
            });
        return environment.IsDevelopment() ? policy : policy.AddStrictTransportSecurityMaxAgeIncludeSubDomains(63072000);
    }
}
