using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Dealers;

/// <summary>Seals what is about a dealership's people, each under the key of that person.</summary>
internal sealed class DealerSealing(ISubjectKeys keys, ISealer sealer)
{
    /// <summary>A key for the responsible person, or somebody on the staff.</summary>
    public Task<SubjectKeyId> KeyAsync(Guid person, CancellationToken ct) => keys.CreateAsync(new DataSubject(DataSubjectKind.DealerPerson, person), ct);

    public Task<Sealed<T>> SealAsync<T>(T value, SubjectKeyId key, SealedAt at, CancellationToken ct) => sealer.SealAsync(value, key, at, ct);
}
