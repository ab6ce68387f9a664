using System.Diagnostics;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>The last attempt failed. Names the kind of fault and where, never what the exception said.</summary>
/// <param name="cause">What the handler threw.</param>
internal sealed class MessageFailedException(Exception cause) : Exception($"{Begin}{KindOf(cause)} at {PlaceOf(cause)}{End}")
{
    private const string Begin = "[fault: ";
    private const string End = "]";

    /// <summary>The fault in a text that quotes this exception, or null.</summary>
    public static string? FaultIn(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0 ? null : text[(begin + Begin.Length)..end];
    }

    private static string KindOf(Exception cause) => cause.InnerException is { } inner ? $"{cause.GetType().Name} ({inner.GetType().Name})" : cause.GetType().Name;

    private static string PlaceOf(Exception cause)
    {
        var methods = new StackTrace(cause).GetFrames().Select(frame => frame.GetMethod()).OfType<System.Reflection.MethodBase>();
        var own = methods.FirstOrDefault(method => method.DeclaringType?.Namespace?.StartsWith("CarTrade", StringComparison.Ordinal) == true);
        return own is null ? "?" : $"{own.DeclaringType!.FullName}.{own.Name}";
    }
}
