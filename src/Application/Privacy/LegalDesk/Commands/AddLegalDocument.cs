using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Puts a paper on file, sealed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">PDF, PNG or JPEG; at most 5 MiB.</param>
[Access(Audience.Admin)]
public sealed record AddLegalDocumentCommand(Guid CaseId, LegalDocumentKind Kind, byte[] Content) : ICommand<LegalDocumentDto>
{
    /// <summary>Never the content.</summary>
    public override string ToString() => "legal document";
}

internal sealed class AddLegalDocumentValidator : AbstractValidator<AddLegalDocumentCommand>
{
    private static readonly byte[][] Beginnings = ["%PDF-"u8.ToArray(), [0x89, .. "PNG\r\n"u8], [0xFF, 0xD8, 0xFF]];

    public AddLegalDocumentValidator() => RuleFor(command => command.Content)
        .Must(content => content.Length <= LegalDocument.MaxBytes && Beginnings.Any(beginning => content.AsSpan().StartsWith(beginning)))
        .WithErrorCode(LegalErrors.DocumentType.Code).WithMessage(LegalErrors.DocumentType.Description);
}

internal sealed class AddLegalDocumentHandler(LegalCases cases, LegalSealing sealing, IOccasions occasions) : ICommandHandler<AddLegalDocumentCommand, LegalDocumentDto>
{
    public async Task<ErrorOr<LegalDocumentDto>> Handle(AddLegalDocumentCommand request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (matter, id) = (found.Value, Guid.CreateVersion7());
        var content = await sealing.SealAsync(request.Content, matter, id, cancellationToken);
        return matter.AddDocument(id, request.Kind, content, SHA256.HashData(request.Content), occasions.Now(matter.Clause)).Then(LegalDocumentDto.Of);
    }
}
