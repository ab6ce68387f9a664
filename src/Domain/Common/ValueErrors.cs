using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>Refusals of the shared value objects.</summary>
public static class ValueErrors
{
    /// <summary>Not an ISO 4217 code in use.</summary>
    public static Error UnknownCurrency => Error.Validation("currency.unknown", "This is not a currency code in use.");

    /// <summary>Numbers of payment cards are entered with the merchant alone.</summary>
    public static Error CardNumber => Error.Validation("text.card_number", "This holds what looks like the number of a payment card. Never send one here; write phone numbers with a plus sign.");

    /// <summary>Negative, or larger than any car.</summary>
    public static Error MoneyOutOfRange => Error.Validation("money.out_of_range", "The amount is out of range.");

    /// <summary>Not one of the five incoterms.</summary>
    public static Error UnknownIncoterm => Error.Validation("incoterm.unknown", "Use FOB, CFR (C&F), CIF, EXW or DAP.");

    /// <summary>A price must be positive.</summary>
    public static Error PriceNotPositive => Error.Validation("price.total_not_positive", "The price of the car must be more than zero.");

    /// <summary>The incoterm promises something that has no line.</summary>
    public static Error PriceLineMissing => Error.Validation("price.line_missing", "The incoterm includes freight or insurance that is not quoted.");

    /// <summary>A line that the incoterm excludes.</summary>
    public static Error PriceLineNotIncluded => Error.Validation("price.line_not_included", "Freight or insurance is quoted that the incoterm does not include.");

    /// <summary>FOB and CIF are not the same kind of money.</summary>
    public static Error IncotermMixed => Error.Validation("price.incoterm_mixed", "Prices under different incoterms cannot be added.");

    /// <summary>Two currencies.</summary>
    public static Error CurrencyMixed => Error.Validation("price.currency_mixed", "Prices in different currencies cannot be added.");

    /// <summary>Not five characters of UN/LOCODE.</summary>
    public static Error InvalidUnLocode => Error.Validation("un_locode.invalid", "A UN/LOCODE is a country code and three characters, such as KEMBA.");

    /// <summary>Not two letters.</summary>
    public static Error InvalidCountry => Error.Validation("country.invalid", "This is not an ISO 3166-1 country code.");

    /// <summary>Neither frame number nor VIN.</summary>
    public static Error InvalidChassis => Error.Validation("chassis_number.invalid", "Give a frame number such as NKR81-7027906, or a 17-character VIN.");

    /// <summary>Negative or absurd.</summary>
    public static Error InvalidMileage => Error.Validation("mileage.out_of_range", "The mileage is out of range.");

    /// <summary>Reversed or absurd.</summary>
    public static Error InvalidYears => Error.Validation("year_range.invalid", "The years are out of range, or the first is after the last.");

    /// <summary>Not an address that can receive mail.</summary>
    public static Error InvalidEmail => Error.Validation("email.invalid", "This is not an e-mail address that can receive mail.");

    /// <summary>Not E.164.</summary>
    public static Error InvalidPhone => Error.Validation("phone.invalid", "A phone number is stored with its country code, such as +254712345678.");

    /// <summary>Not PREFIX-YEAR-NUMBER.</summary>
    public static Error InvalidReference => Error.Validation("reference.invalid", "A reference looks like PR-2026-000123.");

    /// <summary>Not a grade of the auction houses.</summary>
    public static Error UnknownGrade => Error.Validation("grade.unknown", "Use S, 6, 5, 4.5, 4, 3.5, 3, 2, 1, RA, R, 0 or ***.");

    /// <summary>Empty where something is required.</summary>
    public static Error TextRequired => Error.Validation("text.required", "This is required.");

    /// <summary>Longer than the field.</summary>
    public static Error TextTooLong => Error.Validation("text.too_long", "This is too long.");

    /// <summary>A contact detail in the name of a thing.</summary>
    public static Error TextContactDetails => Error.Validation("text.contact_details", "Leave out phone numbers, addresses and links here.");

    /// <summary>Control characters, lone surrogates, noncharacters or bidirectional overrides.</summary>
    public static Error TextUnsafe => Error.Validation("text.forbidden_character", "This contains a character that is not text.");
}
