using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Corrects the contact given with a request. The address stays, for it was proved. What waits for a receipt is corrected, and who owns a copy is told.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Contact">The whole contact as it should be.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record CorrectRequestContactCommand(Guid RequestId, ContactInput Contact) : ICommand<Done>
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "corrected contact";
}

/// <summary>Shape of a contact, which is the whole body: its fields are named as they were sent.</summary>
internal sealed class CorrectRequestContactValidator : AbstractValidator<CorrectRequestContactCommand>
{
    private static readonly ContactInputValidator Contact = new();

    public CorrectRequestContactValidator() => RuleFor(command => command.Contact)
        .Custom((contact, context) => Contact.Validate(contact).Errors.ForEach(context.AddFailure));
}

/// <summary>Seals anew under the request's own key.</summary>
internal sealed class CorrectRequestContactHandler(RequestLoader requests, IPolicyGate gate, ISealer sealer, IMessageBus bus)
    : ICommandHandler<CorrectRequestContactCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(CorrectRequestContactCommand request, CancellationToken cancellationToken)
    {
        var own = await requests.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var row = own.Value;
        var before = await gate.OpenAsync(RequestPlaces.Item(row.Id, row.OwnerId, row.Contact), Purpose.SubjectAccess, Recipient.Subject(row.OwnerId), cancellationToken);
        if (before.IsError)
            return before.Errors;
        var after = new RequestContactSnapshot((request.Contact with { Email = before.Value.Contact.Email }).ToContact(), before.Value.Note);
        row.CorrectContact(await sealer.SealAsync(after, row.KeyId, RequestPlaces.Contact(row.Id), cancellationToken));
        await bus.SendAsync(new RequestContactCorrected(request.RequestId), cancellationToken);
        return default(Done);
    }
}
