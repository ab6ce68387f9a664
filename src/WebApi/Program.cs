using CarTrade.WebApi.Hosting;

return await Server.RunAsync(args);

/// <summary>Names this assembly for test hosts.</summary>
internal sealed partial class Program;
