using CarTrade.Application.Identity.SignIn;
using ErrorOr;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>The form of a call to the token server: each parameter at most once, none that would send the answer elsewhere.</summary>
internal sealed class OAuthForm(IFormCollection form)
{
    private const int Longest = 8192;

    public string? this[string name] => form[name] is [{ Length: > 0 } value] ? value : null;

    /// <summary>The parameter, or empty: what is missing matches nothing.</summary>
    public string Text(string name) => this[name] ?? "";

    public static async Task<ErrorOr<OAuthForm>> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return OAuthErrors.InvalidRequest("Send application/x-www-form-urlencoded.");
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.Any(field => field.Value.Count != 1 || field.Value.ToString().Length > Longest))
                return OAuthErrors.InvalidRequest("A parameter is there twice, or too long.");
            return form.ContainsKey("redirect_uri") ? OAuthErrors.InvalidRequest("There are no redirects here.") : new OAuthForm(form);
        }
        catch (InvalidDataException)
        {
            return OAuthErrors.InvalidRequest("The form could not be read.");
        }
    }
}
