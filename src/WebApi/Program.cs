using CarTrade.WebApi.Commands;

return await CommandLine.RunAsync(args);

/// <summary>Names this assembly for test hosts.</summary>
internal sealed partial class Program;
