using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;

namespace CarTrade.Application.Dealers.Messages;

/// <summary>Tells a dealership's people what was decided about its accreditation.</summary>
/// <param name="Id">The decision; with the person it decides the Message-ID.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="Outcome">What was decided.</param>
public sealed record SendAccreditationDecision(Guid Id, Guid DealerId, AccreditationOutcome Outcome) : IBusMessage;
