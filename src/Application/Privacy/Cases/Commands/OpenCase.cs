using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Opens a case about one record: what staff read of it afterwards is read for this.</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="RecordKind">What kind of record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Reason">Why; the person reads it with each access. No contact details.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin)]
public sealed record OpenCaseCommand(CaseMatter Matter, CaseRecordKind RecordKind, Guid RecordId, string Reason, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class OpenCaseValidator : AbstractValidator<OpenCaseCommand>
{
    public OpenCaseValidator()
    {
        RuleFor(command => command.Matter).IsInEnum();
        RuleFor(command => command.RecordKind).IsInEnum();
        RuleFor(command => command.Reason).CaseReason();
    }
}

internal sealed class OpenCaseHandler(ICarTradeDb db, CaseRecords records, IReferenceNumbers references, IOccasions occasions) : ICommandHandler<OpenCaseCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(OpenCaseCommand request, CancellationToken cancellationToken)
    {
        var record = new CaseRecord(request.RecordKind, request.RecordId);
        if (!await records.ExistsAsync(record, cancellationToken))
            return CommonErrors.NotFound;
        var reference = HumanReference.From(await references.NextAsync(HumanReference.StaffCase, cancellationToken));
        var opened = StaffCase.Open(reference, request.Matter, record, occasions.Now("3.1", request.Reason));
        if (opened.IsError)
            return opened.Errors;
        db.Set<StaffCase>().Add(opened.Value);
        return new CreatedResource(opened.Value.Id, opened.Value.Reference.Value);
    }
}
