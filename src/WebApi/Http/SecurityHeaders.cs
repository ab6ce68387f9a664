namespace CarTrade.WebApi.Http;

/// <summary>What every response says to a browser: nothing inline, nothing foreign, no framing, no referrer.</summary>
internal static class SecurityHeaders
{
    public static HeaderPolicyCollection For(IHostEnvironment environment)
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
            });
        return environment.IsDevelopment() ? policy : policy.AddStrictTransportSecurityMaxAgeIncludeSubDomains(63072000);
    }
}
