using CarTrade.Domain.Deals;

namespace CarTrade.Application.Abstractions;

/// <summary>Prints proforma invoices as PDF, in English and Japanese together. The same proforma gives the same bytes.</summary>
public interface IProformaPrinter
{
    /// <summary>The paper.</summary>
    /// <param name="proforma">The proforma.</param>
    /// <param name="orderReference">The order's human reference.</param>
    /// <param name="buyer">The buyer; null once destroyed.</param>
    byte[] Print(Proforma proforma, string orderReference, ProformaBuyer? buyer);
}

/// <summary>Says of a paper that somebody holds whether it is genuine, without knowing or telling whom it is about.</summary>
public interface IProformaVerdicts
{
    /// <summary>The verdict on number, code and total.</summary>
    Task<ProformaVerdict> OfAsync(string number, string code, string currency, long total, CancellationToken ct);
}

/// <summary>What a check of a proforma gave.</summary>
public enum ProformaVerdict
{
    /// <summary>Do not pay: we issued nothing like it, or its order is stopped or cancelled.</summary>
    Stop,

    /// <summary>It was genuine; a newer one has taken its place.</summary>
    Superseded,

    /// <summary>We issued it with this number and this total, and it stands.</summary>
    Genuine,
}
