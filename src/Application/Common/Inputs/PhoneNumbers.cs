using CarTrade.Domain.Common;
using FluentValidation;
using FluentValidation.Results;
using PhoneNumbers;

namespace CarTrade.Application.Common.Inputs;

/// <summary>Reads phone numbers as people in a country write them.</summary>
internal static class PhoneNumbers
{
    private const int LongestInput = 40;

    /// <summary>E.164, or null for null. The number has passed <see cref="Check"/>.</summary>
    public static string? Normalise(string? number, string country) => number is null ? null : Read(number, country);

    /// <summary>Adds a failure for each number of the contact that is none.</summary>
    public static void Check(ContactInput contact, ValidationContext<ContactInput> context)
    {
        foreach (var (path, number) in (ReadOnlySpan<(string, string?)>)
            [("Phone.Number", contact.Phone?.Number), ("Mobile", contact.Mobile), ("Fax", contact.Fax)])
        {
            if (number is not null && Read(number, contact.Country) is null)
                context.AddFailure(new ValidationFailure(Path(context, path), ValueErrors.InvalidPhone.Description) { ErrorCode = ValueErrors.InvalidPhone.Code });
        }
    }

    private static string Path(ValidationContext<ContactInput> context, string name) =>
        context.PropertyChain.BuildPropertyPath(name);

    private static string? Read(string number, string country)
    {
        if (number.Length > LongestInput)
            return null;
        try
        {
            var util = PhoneNumberUtil.GetInstance();
            var parsed = util.Parse(number.Normalize(System.Text.NormalizationForm.FormKC), country.ToUpperInvariant());
            return util.IsPossibleNumber(parsed) ? util.Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (Exception e) when (e is NumberParseException or ArgumentException)
        {
            return null;
        }
    }
}
