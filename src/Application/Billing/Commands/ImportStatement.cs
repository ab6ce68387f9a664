using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Messages;
using CarTrade.Application.Billing.Statements;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Takes the booked lines of a bank statement into the books, each once however often it comes; all lines are read, or none is taken.</summary>
/// <param name="Format">The format.</param>
/// <param name="Content">The file; at most 16 MiB.</param>
/// <param name="Mapping">For CSV, the name of a configured mapping.</param>
[Access(Audience.Admin)]
public sealed record ImportStatementCommand(StatementFormat Format, byte[] Content, string? Mapping = null) : ICommand<StatementImportDto>
{
    /// <summary>Never the content.</summary>
    public override string ToString() => "bank statement";
}

/// <summary>What was taken.</summary>
/// <param name="Lines">Booked lines in the file.</param>
/// <param name="Taken">Those that were new.</param>
/// <param name="Received">Those of them that brought money.</param>
public sealed record StatementImportDto(int Lines, int Taken, int Received);

internal sealed class ImportStatementHandler(StatementIntake intake, IBooks books, IMessageBus bus, SettlementRules rules, IOccasions occasions) : ICommandHandler<ImportStatementCommand, StatementImportDto>
{
    public async Task<ErrorOr<StatementImportDto>> Handle(ImportStatementCommand request, CancellationToken cancellationToken)
    {
        var read = StatementFile.Read(request.Format, request.Content, rules.Mappings.GetValueOrDefault(request.Mapping ?? ""));
        if (read.IsError)
            return read.Errors;
        var taken = await intake.TakeAsync(read.Value, rules.Mode, occasions.Now("1.3"), cancellationToken);
        var receipts = taken.Where(line => line is { IsReceipt: true, Minor: > 0 }).Select(line => Bookings.Receive(line.Mode, line.Id, line.Amount)).ToList();
        var booked = await books.BookNewAsync(receipts, cancellationToken);
        if (receipts.Count > 0)
            await bus.SendAsync(new StatementImported(taken[0].ImportId), cancellationToken);
        return booked.Then(_ => new StatementImportDto(read.Value.Count, taken.Count, receipts.Count));
    }
}

internal sealed class ImportStatementValidator : AbstractValidator<ImportStatementCommand>
{
    public ImportStatementValidator()
    {
        RuleFor(command => command.Format).IsInEnum();
        RuleFor(command => command.Content).NotEmpty().WithErrorCode("text.required");
    }
}
